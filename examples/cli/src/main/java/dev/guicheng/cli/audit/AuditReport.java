package dev.guicheng.cli.audit;

import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.ClauseCount;
import dev.guicheng.audit.Share;
import dev.guicheng.audit.VerdictCount;
import dev.guicheng.cli.Texts;
import dev.guicheng.cli.html.Chart;
import dev.guicheng.cli.html.HtmlPage;
import dev.guicheng.manual.Manual;
import dev.guicheng.policy.PolicyId;
import dev.guicheng.rules.RuleSource;
import dev.guicheng.rules.RuleSources;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of an audit as one HTML page: the figures, charts, what is overdue, and every clause
 * with its rules and the findings on it.
 */
final class AuditReport {
  private static final int MOST_BARS = 15;
  private static final int MOST_OVERDUE = 100;

  private final Audited audited;
  private final AuditSummary summary;
  private final Texts texts;

  private AuditReport(Audited audited, Texts texts) {
    this.audited = audited;
    this.summary = audited.summary();
    this.texts = texts;
  }

  /** A figure of the report's head. */
  record Figure(String name, String value) {}

  /** A chart and its title. */
  record Captioned(String id, String caption, Chart chart) {}

  /** A row of the heat map: the share broken, a gap where nothing was judged. */
  record Heat(String name, List<@Nullable BigDecimal> values) {}

  /** A clause with everything the report says about it. */
  record ClauseView(
      String id,
      String asks,
      String source,
      String compliance,
      List<Counted> counts,
      List<RuleSource> rules,
      List<SampleView> samples) {}

  /** How many findings of one verdict. */
  record Counted(String verdict, long count) {}

  /** A finding as the page shows it. */
  record SampleView(
      String name, String place, String department, String verdict, String words, String facts) {}

  static void write(Audited audited, Texts texts, Writer out) throws IOException {
    HtmlPage.of("audit/report.ftl", texts).write(new AuditReport(audited, texts).model(), out);
  }

  private Map<String, Object> model() {
    AuditTables tables = new AuditTables(audited, texts, MOST_OVERDUE);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("asOf", summary.asOf().toString().replace('T', ' '));
    model.put("books", summary.policies().stream().map(AuditReport::book).toList());
    model.put("figures", figures());
    model.put("charts", charts());
    model.put("heat", heat());
    model.put("heatColumns", columns());
    model.put("tables", tables.all());
    model.put("clauses", clauses());
    return model;
  }

  private static String book(PolicyId book) {
    return book.name() + " (" + book.version() + ")";
  }

  private List<Figure> figures() {
    VerdictCount verdicts = summary.verdicts();
    return List.of(
        new Figure(texts.text("audit.figure.read"), number(audited.read())),
        new Figure(texts.text("audit.figure.rejected"), number(audited.rejected())),
        new Figure(
            texts.text("audit.figure.compliance"), AuditText.percent(verdicts.compliance(), texts)),
        new Figure(texts.text("audit.figure.violated"), number(verdicts.violated())),
        new Figure(texts.text("audit.figure.undetermined"), number(verdicts.undetermined())),
        new Figure(texts.text("audit.figure.overdue"), number(summary.overdueCount())),
        new Figure(texts.text("audit.figure.atRisk"), number(summary.atRiskCount())));
  }

  private String number(long count) {
    return texts.text("audit.number", count);
  }

  private List<Captioned> charts() {
    List<Captioned> charts = new ArrayList<>();
    List<Map.Entry<String, VerdictCount>> worst =
        summary.byClause().entrySet().stream()
            .filter(entry -> entry.getValue().violated() > 0)
            .sorted(
                Comparator.<Map.Entry<String, VerdictCount>>comparingLong(
                        entry -> entry.getValue().violated())
                    .reversed())
            .limit(MOST_BARS)
            .toList();
    if (!worst.isEmpty()) {
      charts.add(
          new Captioned(
              "worst",
              texts.text("audit.chart.worst"),
              Chart.of(Chart.Type.LYING_BARS, worst.stream().map(Map.Entry::getKey).toList())
                  .with(
                      texts.text("audit.figure.violated"),
                      worst.stream().<Number>map(entry -> entry.getValue().violated()).toList())
                  .axes(texts.text("audit.head.clause"), "")));
    }
    charts.add(compliance("areas", summary.byArea(), this::area, Chart.Type.BARS));
    NavigableMap<YearMonth, VerdictCount> months = summary.byMonth();
    if (months.size() > 1) {
      charts.add(compliance("months", months, YearMonth::toString, Chart.Type.LINES));
    }
    return charts;
  }

  private <K> Captioned compliance(
      String id, Map<K, VerdictCount> counts, Function<K, String> name, Chart.Type type) {
    List<@Nullable Number> shares = new ArrayList<>();
    counts
        .values()
        .forEach(
            verdicts ->
                shares.add(
                    verdicts
                        .compliance()
                        .rounded(3)
                        .map(share -> share.movePointRight(2))
                        .orElse(null)));
    return new Captioned(
        id,
        texts.text("audit.chart." + id),
        Chart.of(type, counts.keySet().stream().map(name).toList())
            .with(texts.text("audit.figure.compliance"), shares)
            .axes(texts.text("audit.head." + id), "%"));
  }

  private String area(String area) {
    return texts.text("audit.area." + area);
  }

  /** The areas that occur. */
  private List<String> columns() {
    return summary.byArea().keySet().stream().map(this::area).toList();
  }

  /** Departments by area; records of no department stand in a row of their own. */
  private List<Heat> heat() {
    TreeSet<String> areas = new TreeSet<>(summary.byArea().keySet());
    Map<String, Map<String, VerdictCount>> cells = new TreeMap<>();
    for (ClauseCount count : summary.clauses()) {
      cells
          .computeIfAbsent(
              count.department().orElse(texts.text("audit.no-department")), row -> new TreeMap<>())
          .merge(count.area(), count.verdicts(), VerdictCount::plus);
    }
    return cells.entrySet().stream()
        .map(
            row -> {
              List<@Nullable BigDecimal> shares = new ArrayList<>();
              areas.forEach(area -> shares.add(broken(row.getValue().get(area)).orElse(null)));
              return new Heat(row.getKey(), shares);
            })
        .toList();
  }

  private static Optional<BigDecimal> broken(@Nullable VerdictCount verdicts) {
    return Optional.ofNullable(verdicts)
        .flatMap(
            count -> new Share(count.violated(), count.violated() + count.satisfied()).rounded(3));
  }

  private List<ClauseView> clauses() {
    Map<String, ClauseSamples> samples = new TreeMap<>();
    audited.samples().forEach(sample -> samples.put(sample.clause(), sample));
    List<RuleSource> rules = RuleSources.builtIn();
    return summary.byClause().entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> Manual.positionOf(entry.getKey())))
        .map(
            entry ->
                new ClauseView(
                    entry.getKey(),
                    FindingTable.asks(entry.getKey(), texts),
                    source(entry.getKey()),
                    AuditText.percent(entry.getValue().compliance(), texts),
                    counts(entry.getValue()),
                    rules.stream().filter(rule -> rule.clauses().contains(entry.getKey())).toList(),
                    Optional.ofNullable(samples.get(entry.getKey()))
                        .map(AuditReport::samples)
                        .orElse(List.of())))
        .toList();
  }

  /** Those there are. */
  private static List<Counted> counts(VerdictCount verdicts) {
    return Stream.of(
            new Counted("VIOLATED", verdicts.violated()),
            new Counted("UNDETERMINED", verdicts.undetermined()),
            new Counted("ADVISORY", verdicts.advisory()),
            new Counted("SATISFIED", verdicts.satisfied()),
            new Counted("APPLIED", verdicts.applied()))
        .filter(counted -> counted.count() > 0)
        .toList();
  }

  private static List<SampleView> samples(ClauseSamples samples) {
    return samples.samples().stream()
        .map(
            sample -> {
              String place = sample.record().source() + " #" + sample.record().row();
              return new SampleView(
                  sample.record().id().orElse(place),
                  place,
                  sample.department().orElse(""),
                  sample.verdict().name(),
                  sample.words(),
                  sample.facts());
            })
        .toList();
  }

  /** The manual's document and article. */
  private String source(String id) {
    return Manual.findClause(id)
        .map(
            clause ->
                Manual.findDocument(clause.document())
                        .map(document -> texts.chinese() ? document.zh() : document.en())
                        .orElse(clause.document())
                    + " "
                    + clause.article())
        .orElse("");
  }
}
