package dev.guicheng.cli.impact;

import dev.guicheng.cli.Texts;
import dev.guicheng.cli.html.HtmlPage;
import dev.guicheng.jackson.impact.ImpactTotals;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the report as one HTML file. */
final class ImpactPage {
  private static final int MOST_ROWS = 100;

  private ImpactPage() {}

  /** One of the few numbers that matter. */
  record Figure(String name, String value) {}

  static void write(ImpactReport report, Texts texts, Writer writer) throws IOException {
    Labels labels = new Labels(texts, report.summary().examples());
    HtmlPage.of("impact/impact.ftl", texts)
        .write(
            Map.of(
                "before", report.before().toString(),
                "after", report.after().toString(),
                "figures", figures(report.summary().totals(), labels),
                "charts", ImpactCharts.of(report.summary(), labels),
                "sections", Sections.of(report, labels),
                "most", MOST_ROWS,
                "examples",
                    report.summary().examples().stream()
                        .map(example -> ExampleView.of(example, labels))
                        .toList()),
            writer);
  }

  private static List<Figure> figures(ImpactTotals totals, Labels labels) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(labels.text("figure.read"), labels.count(totals.read())));
    figures.add(new Figure(labels.text("figure.same"), labels.count(totals.same())));
    figures.add(
        new Figure(
            labels.text("figure.changed"),
            labels.count(totals.changed())
                + " ("
                + labels.share(totals.changed(), totals.read())
                + ")"));
    figures.add(
        new Figure(labels.text("figure.refusedBefore"), labels.count(totals.refusedBefore())));
    figures.add(
        new Figure(labels.text("figure.refusedAfter"), labels.count(totals.refusedAfter())));
    figures.add(new Figure(labels.text("figure.rejected"), labels.count(totals.rejected())));
    return figures;
  }
}
