package dev.guicheng.cli;

import dev.guicheng.PolicyEngine;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides everything that one property has on file for a month, and sums it up. */
@Command(name = "month")
final class MonthCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "month.folder")
  private Path folder = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "decisions",
      descriptionKey = "month.output")
  private Path output = Path.of("decisions");

  @Mixin private EngineOptions engineOptions;

  MonthCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() throws IOException {
    List<LedgerFolder.Ledger> ledgers = LedgerFolder.read(folder);
    PolicyTimeline policies = engineOptions.policiesOr(folder.resolve("policy.yaml"));
    PolicyBook book = policies.inForceOn(Optional.empty());
    PolicyEngine engine = engineOptions.engine(policies);
    MonthSummary summary = new MonthSummary(console.texts(), book);
    try (AsideFile decisions = new AsideFile(output.resolve("decisions.jsonl"));
        AsideFile rejected = new AsideFile(output.resolve(LedgerFolder.REJECTS))) {
      Rejects rejects = new Rejects(rejected.writer());
      Decider decider =
          new Decider(
              engine,
              decided -> {
                decisions.println(decided.json(true));
                summary.add(decided);
              },
              rejects::add);
      for (LedgerFolder.Ledger ledger : ledgers) {
        try (QuestionInput rows = ledger.open(console)) {
          decider.decideAll(rows);
        }
      }
      decisions.commit();
      rejected.commit();
      summary.print(console.out(), decider, output);
      return decider.rejected() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
  }
}
