package dev.guicheng.cli.impact;

import dev.guicheng.cli.html.Chart;
import dev.guicheng.jackson.impact.DeadlineImpact;
import dev.guicheng.jackson.impact.ImpactSummary;
import dev.guicheng.jackson.impact.MoneyImpact;
import dev.guicheng.jackson.impact.MoneyImpact.Subject;
import dev.guicheng.jackson.impact.SettingImpact;
import dev.guicheng.jackson.impact.VerdictFlip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The charts of the report, each for the table of the same id. */
final class ImpactCharts {
  private static final int MOST_BARS = 15;
  private static final int MOST_SERIES = 5;
  private static final long DAY = 24 * 60;
  private static final long LAST_CLASS = 15;

  private final ImpactSummary summary;
  private final Labels labels;
  private final Map<String, Drawn> charts = new LinkedHashMap<>();

  /** A chart and what it shows. */
  record Drawn(Chart chart, String caption) {}

  private ImpactCharts(ImpactSummary summary, Labels labels) {
    this.summary = summary;
    this.labels = labels;
  }

  static Map<String, Drawn> of(ImpactSummary summary, Labels labels) {
    ImpactCharts charts = new ImpactCharts(summary, labels);
    charts.settings();
    charts.flips();
    charts.deadlines();
    charts.subjects();
    return charts.charts;
  }

  private void settings() {
    List<SettingImpact> first = summary.settings().stream().limit(MOST_BARS).toList();
    if (!first.isEmpty()) {
      Chart chart =
          Chart.of(Chart.Type.LYING_BARS, first.stream().map(SettingImpact::key).toList())
              .with(
                  labels.text("head.changed"),
                  first.stream().<Number>map(SettingImpact::changed).toList())
              .with(
                  labels.text("head.alone"),
                  first.stream().<Number>map(SettingImpact::alone).toList());
      charts.put("settings", new Drawn(chart, labels.text("chart.settings")));
    }
  }

  private void flips() {
    List<VerdictFlip> first = summary.flips().stream().limit(MOST_BARS).toList();
    if (!first.isEmpty()) {
      Chart chart =
          Chart.of(
                  Chart.Type.LYING_BARS,
                  first.stream()
                      .map(
                          flip ->
                              "%s %s → %s"
                                  .formatted(
                                      flip.clause(),
                                      labels.verdict(flip.from()).text(),
                                      labels.verdict(flip.to()).text()))
                      .toList())
              .with(
                  labels.text("head.times"),
                  first.stream().<Number>map(VerdictFlip::count).toList());
      charts.put("flips", new Drawn(chart, labels.text("chart.flips")));
    }
  }

  /** Deadlines by whole days; far ones share the outer classes. */
  private void deadlines() {
    TreeMap<Long, String> classes = new TreeMap<>();
    List<DeadlineImpact> first =
        summary.deadlines().stream()
            .filter(deadline -> deadline.earlier() + deadline.later() > 0)
            .limit(MOST_SERIES)
            .toList();
    first.stream()
        .flatMap(deadline -> deadline.shifts().stream())
        .forEach(shift -> classes.put(dayClass(shift.minutes()), ""));
    if (classes.isEmpty()) {
      return;
    }
    long last = classes.lastKey();
    for (long day = classes.firstKey(); day <= last; day++) {
      classes.put(day, className(day));
    }
    Chart chart = Chart.of(Chart.Type.STACKED, List.copyOf(classes.values()));
    for (DeadlineImpact deadline : first) {
      Map<Long, Long> counts = new TreeMap<>();
      classes.keySet().forEach(day -> counts.put(day, 0L));
      deadline
          .shifts()
          .forEach(shift -> counts.merge(dayClass(shift.minutes()), shift.count(), Long::sum));
      chart =
          chart.with(
              labels.kind(deadline.kind())
                  + labels.text("of")
                  + labels.attribute(deadline.kind(), deadline.path()),
              new ArrayList<Number>(counts.values()));
    }
    charts.put(
        "deadlines",
        new Drawn(
            chart.axes(labels.text("chart.days"), labels.text("head.times")),
            labels.text("chart.deadlines")));
  }

  /** Whole days away from where it was; part of a day counts as one. */
  private static long dayClass(long minutes) {
    long days = minutes < 0 ? -((-minutes + DAY - 1) / DAY) : (minutes + DAY - 1) / DAY;
    return Math.max(-LAST_CLASS, Math.min(LAST_CLASS, days));
  }

  private static String className(long day) {
    String sign = day > 0 ? "+" : day < 0 ? "−" : "";
    String bound = Math.abs(day) == LAST_CLASS ? (day < 0 ? "≤ " : "≥ ") : "";
    return bound + sign + Math.abs(day);
  }

  private void subjects() {
    for (MoneyImpact money : summary.money()) {
      List<Subject> first = money.subjects().stream().limit(MOST_BARS).toList();
      if (!first.isEmpty()) {
        Chart chart =
            Chart.of(Chart.Type.LYING_BARS, first.stream().map(Subject::name).toList())
                .with(
                    labels.text("head.difference"),
                    first.stream().<Number>map(Subject::difference).toList())
                .axes(labels.text("chart.yuan"), "");
        charts.put(
            "subjects-" + money.kind() + "-" + money.path().replace('.', '-'),
            new Drawn(
                chart,
                labels.text("chart.subjects", labels.attribute(money.kind(), money.path()))));
      }
    }
  }
}
