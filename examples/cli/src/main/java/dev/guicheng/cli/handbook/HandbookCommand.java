package dev.guicheng.cli.handbook;

import dev.guicheng.cli.AsideFile;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.html.HtmlPage;
import dev.guicheng.cli.policy.PolicySource;
import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.jackson.PolicyCase;
import dev.guicheng.rules.RuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the book in force as a handbook to read, search and print. */
@Command(name = "handbook")
public final class HandbookCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--policy", paramLabel = "FILE")
  private String policy = "manual";

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "policy.date")
  private @Nullable LocalDate date;

  @Option(names = "--cases", paramLabel = "PATH", descriptionKey = "handbook.cases")
  private List<Path> cases = List.of();

  @Option(names = "--hits", paramLabel = "FILE", descriptionKey = "handbook.hits")
  private @Nullable Path hits;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "handbook.output")
  private Path output = Path.of("");

  /** A command that prints to a console. */
  public HandbookCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Handbook handbook =
        new Handbook(
            PolicySource.read(policy, date),
            Optional.ofNullable(date),
            RuleSources.builtIn(),
            policyCases(),
            hits == null ? Optional.empty() : Optional.of(HitCounts.read(hits)),
            console.texts());
    Path file = Files.isDirectory(output) ? output.resolve("index.html") : output;
    try (AsideFile aside = new AsideFile(file)) {
      HtmlPage.of("handbook/handbook.ftl", console.texts()).write(handbook.model(), aside.writer());
      aside.commit();
    }
    console.note("handbook.written", file);
    return ExitCode.OK;
  }

  private List<PolicyCase> policyCases() throws IOException {
    List<PolicyCase> found = new ArrayList<>();
    for (Path path : cases) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      CaseSuite.load(path).cases().forEach(found::add);
    }
    return found;
  }
}
