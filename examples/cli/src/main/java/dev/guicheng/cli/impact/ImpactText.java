package dev.guicheng.cli.impact;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.Table;
import dev.guicheng.cli.impact.Section.Cell;
import dev.guicheng.jackson.impact.ImpactExample;
import dev.guicheng.jackson.impact.ImpactTotals;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Prints the report. */
final class ImpactText {
  private static final int MOST_ROWS = 12;
  private static final int MOST_EXAMPLES = 5;

  private final ImpactReport report;
  private final Labels labels;
  private final PrintStream out;

  ImpactText(ImpactReport report, Console console) {
    this.report = report;
    this.labels = new Labels(console.texts(), report.summary().examples());
    this.out = console.out();
  }

  void print() {
    ImpactTotals totals = report.summary().totals();
    out.println(labels.text("heading", report.before(), report.after()));
    out.println(
        labels.text(
            "totals",
            totals.read(),
            totals.same(),
            totals.changed(),
            totals.refusedBefore() + totals.refusedAfter(),
            totals.rejected()));
    Sections.of(report, labels).forEach(this::print);
    printExamples();
  }

  private void print(Section section) {
    out.println();
    out.println(section.title());
    Table table = new Table();
    table.row(row(section.heads().stream()));
    section.first(MOST_ROWS).forEach(cells -> table.row(row(cells.stream().map(Cell::text))));
    table.print(out);
    if (section.behind(MOST_ROWS) > 0) {
      out.println("  " + labels.text("more", section.behind(MOST_ROWS)));
    }
  }

  private static String[] row(Stream<String> texts) {
    List<String> cells = texts.toList();
    return Stream.concat(Stream.of("  " + cells.get(0)), cells.stream().skip(1))
        .toArray(String[]::new);
  }

  private void printExamples() {
    List<ImpactExample> examples = report.summary().examples();
    if (examples.isEmpty()) {
      return;
    }
    out.println();
    out.println(labels.text("examples"));
    report.summary().highlights().stream()
        .limit(MOST_EXAMPLES)
        .forEach(one -> print(ExampleView.of(one, labels)));
    if (examples.size() > MOST_EXAMPLES) {
      out.println();
      out.println(labels.text("more.examples", examples.size() - MOST_EXAMPLES));
    }
  }

  private void print(ExampleView example) {
    out.println();
    out.println("  %s (%s) %s".formatted(example.name(), example.place(), example.kind()));
    Table values = new Table();
    example
        .values()
        .forEach(
            value -> values.row("    " + value.attribute(), value.from() + " → " + value.to()));
    values.print(out);
    for (ExampleView.Explained finding : example.findings()) {
      printFinding("before", finding.before());
      printFinding("after", finding.after());
    }
    example.settings().forEach(setting -> out.println("    " + labels.text("setting", setting)));
    example.problems().forEach(problem -> out.println("    " + problem));
  }

  private void printFinding(String side, String text) {
    out.println("    " + labels.text("head." + side) + ":");
    text.lines().forEach(line -> out.println("      " + line));
  }
}
