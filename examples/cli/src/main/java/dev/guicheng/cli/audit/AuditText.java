package dev.guicheng.cli.audit;

import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.Share;
import dev.guicheng.audit.VerdictCount;
import dev.guicheng.cli.Console;
import dev.guicheng.cli.Table;
import dev.guicheng.cli.Texts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** What an audit found, on a page of a terminal. */
final class AuditText {
  private static final int MOST_CLAUSES = 12;

  private final Audited audited;
  private final Console console;
  private final Texts texts;

  AuditText(Audited audited, Console console) {
    this.audited = audited;
    this.console = console;
    this.texts = console.texts();
  }

  void print(Path output) {
    AuditSummary summary = audited.summary();
    VerdictCount verdicts = summary.verdicts();
    console
        .out()
        .println(
            texts.text(
                "audit.totals",
                audited.read(),
                summary.audited(),
                summary.refused(),
                audited.unreadable()));
    console
        .out()
        .println(
            texts.text(
                "audit.verdicts",
                percent(verdicts.compliance(), texts),
                verdicts.violated(),
                verdicts.undetermined(),
                verdicts.advisory(),
                summary.overdueCount(),
                summary.atRiskCount()));
    Table table = new Table();
    summary.byClause().entrySet().stream()
        .filter(entry -> entry.getValue().violated() > 0)
        .sorted(
            Comparator.<Map.Entry<String, VerdictCount>>comparingLong(
                    entry -> entry.getValue().violated())
                .reversed())
        .limit(MOST_CLAUSES)
        .forEach(
            entry ->
                table.row(
                    "  " + entry.getKey(),
                    Long.toString(entry.getValue().violated()),
                    percent(entry.getValue().compliance(), texts),
                    FindingTable.asks(entry.getKey(), texts)));
    console.out().println();
    console.out().println(texts.text("audit.worst"));
    table.print(console.out());
    console.out().println();
    console.out().println(texts.text("audit.written", output));
  }

  /** A share as a percentage of one place; a dash where nothing was counted. */
  static String percent(Share share, Texts texts) {
    return share
        .rounded(3)
        .map(fraction -> texts.text("audit.percent", fraction.movePointRight(2)))
        .orElse("–");
  }
}
