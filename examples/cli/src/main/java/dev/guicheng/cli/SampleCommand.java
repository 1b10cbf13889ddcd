package dev.guicheng.cli;

import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.Carry;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.PolicyBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws a callback sample, and prints it with its proof. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Population population;

  @Option(names = "--seed", required = true, paramLabel = "TEXT")
  private String seed = "";

  @Option(names = "--event", paramLabel = "EVENT", defaultValue = "PROJECT_REPAIR")
  private CallbackEvent event = CallbackEvent.PROJECT_REPAIR;

  @Option(names = "--rate", paramLabel = "FRACTION", defaultValue = "0.30")
  private BigDecimal rate = BigDecimal.ONE;

  @Option(names = "--max-rate", paramLabel = "FRACTION")
  private @Nullable BigDecimal maxRate;

  @Option(names = "--must-include", paramLabel = "ID", split = ",")
  private List<String> mustInclude = List.of();

  @Option(names = "--reserves", paramLabel = "NUMBER", defaultValue = "0")
  private int reserves;

  @Option(names = "--carry", paramLabel = "POPULATION,SELECTED", split = ",", arity = "1")
  private List<Integer> carry = List.of();

  @Mixin private EngineOptions engineOptions;

  SampleCommand(Console console) {
    this.console = console;
    this.population = new Population();
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    PolicyBook book = engineOptions.book();
    CallbackSample.Builder question =
        CallbackSample.builder()
            .event(event)
            .addAllPopulation(population.read())
            .seed(seed)
            .rate(rate)
            .maxRate(Optional.ofNullable(maxRate).or(() -> bandOf(event, book)))
            .addAllMustInclude(mustInclude)
            .reserveCount(reserves);
    if (carry.size() == 2) {
      question.carry(
          Carry.builder().populationTotal(carry.get(0)).selectedTotal(carry.get(1)).build());
    } else if (!carry.isEmpty()) {
      throw new BadInputException("--carry: two numbers are needed, such as 100,30");
    }
    CallbackSample drawn = question.build();
    JsonMapper json = GuichengJson.jsonMapper();
    ObjectNode proof = json.valueToTree(drawn);
    proof.remove("population");
    proof.set("outcome", json.valueToTree(engineOptions.engine(book).decide(drawn).outcome()));
    console.out().println(json.writerWithDefaultPrettyPrinter().writeValueAsString(proof));
    return ExitCode.OK;
  }

  /** Activities and surveys are drawn within a band (CBK-09). */
  private static Optional<BigDecimal> bandOf(CallbackEvent event, PolicyBook book) {
    return event == CallbackEvent.ACTIVITY || event == CallbackEvent.SURVEY
        ? Optional.of(book.callback().activityMaxRate())
        : Optional.empty();
  }
}
