package dev.guicheng.cli;

import static java.util.stream.Collectors.joining;

import dev.guicheng.PolicyEngine;
import dev.guicheng.jackson.CaseReport;
import dev.guicheng.jackson.CaseSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs case files. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cases.path")
  private List<Path> paths = List.of();

  @Mixin private EngineOptions engineOptions;

  CasesCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    PolicyEngine engine = engineOptions.engine();
    List<CaseReport.Result> results = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      results.addAll(CaseSuite.load(path).run(engine).results());
    }
    CaseReport report = new CaseReport(results);
    if (results.isEmpty()) {
      throw new BadInputException(
          paths.stream().map(Path::toString).collect(joining(", ")) + ": there are no cases here");
    }
    console.out().print(report);
    return report.failed() == 0 ? ExitCode.OK : ExitCode.NEGATIVE;
  }
}
