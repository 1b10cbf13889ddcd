package dev.guicheng.cli;

import static java.util.stream.Collectors.joining;

import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.CallbackSampleOutcome;
import dev.guicheng.callback.Sample;
import dev.guicheng.callback.SampleVerification;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.InvalidDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks a published sample against the list it was drawn from. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private static final JsonMapper JSON = GuichengJson.jsonMapper();

  private final Console console;

  @Mixin private Population population;

  @Option(names = "--proof", required = true, paramLabel = "FILE")
  private Path proof = Path.of("");

  @Mixin private EngineOptions engineOptions;

  VerifyCommand(Console console) {
    this.console = console;
    this.population = new Population();
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    ObjectNode published = read();
    JsonNode outcome = published.remove("outcome");
    if (outcome == null) {
      throw new BadInputException(proof + ": outcome: must be given");
    }
    published.set("population", JSON.valueToTree(population.read()));
    CallbackSample question = read(published, CallbackSample.class);
    SampleVerification verification =
        Sample.verify(
            question.plan(
                BigDecimal.ONE, Optional.empty(), engineOptions.book().callback().sampleRounding()),
            read(outcome, CallbackSampleOutcome.class));
    if (verification.holds()) {
      console.out().println(console.texts().text("verify.holds", verification.drawn().size()));
      return ExitCode.OK;
    }
    verification.differences().forEach(difference -> console.out().println(difference));
    return ExitCode.NEGATIVE;
  }

  private ObjectNode read() throws IOException {
    try (InputStream text = Inputs.open(proof)) {
      if (JSON.readTree(text) instanceof ObjectNode published) {
        return published;
      }
      throw new BadInputException(proof + " holds no published sample");
    } catch (JacksonException unreadable) {
      throw new BadInputException(proof + ": " + unreadable.getOriginalMessage());
    }
  }

  private <T> T read(JsonNode part, Class<T> type) {
    try {
      return JSON.treeToValue(part, type);
    } catch (InvalidDocumentException refused) {
      throw new BadInputException(
          refused.problems().stream()
              .map(problem -> proof + ": " + problem)
              .collect(joining(System.lineSeparator())));
    }
  }
}
