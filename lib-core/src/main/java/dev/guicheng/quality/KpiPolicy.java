package dev.guicheng.quality;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.TextTable;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The department's targets (file 003, KPI-01 to KPI-26), the two rates of the callback rules
 * (CMP-33) and the site's own metrics.
 */
public final class KpiPolicy {
  private static final int HIGHEST_SCORE = 100;

  /** Limits of metrics that the site declares in {@code vocabulary.KpiMetric}. */
  public static final Setting<Map<String, SiteMetric>> SITE =
      Setting.of(
          "kpi.site",
          SettingTypes.map(SiteMetric.TYPE),
          Map.of(),
          Setting.OWN,
          "site metrics: code to bound, value and clause");

  /** Metrics that may be below zero. */
  static final Set<KpiMetric> SIGNED =
      Set.of(KpiMetric.REPEAT_COMPLAINT_CHANGE, KpiMetric.OFFICE_SUPPLIES_SAVING);

  private static final String RATES = "CMP-33";

  private static final Map<KpiMetric, Target> TARGETS = targets();

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS = settings();

  private final PolicyBook book;

  /** The section of a policy book. */
  public KpiPolicy(PolicyBook book) {
    this.book = book;
  }

  /** One row of the table of targets. */
  private record Target(String clause, String bound, Setting<Optional<BigDecimal>> setting) {
    /** No case may occur in a window; it is only the window's length that the setting gives. */
    boolean noneInWindow() {
      return bound.equals("NONE_IN_MONTHS");
    }
  }

  private static Map<KpiMetric, Target> targets() {
    Map<KpiMetric, Target> targets = new LinkedHashMap<>();
    for (List<String> row : TextTable.read(KpiPolicy.class, "kpi-metrics.tsv", 7)) {
      KpiMetric metric = new KpiMetric(row.get(0));
      String clause = row.get(1);
      Optional<BigDecimal> given =
          row.get(5).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.get(5)));
      SettingType<BigDecimal> limit = type(metric, row.get(2), row.get(4));
      targets.put(
          metric,
          new Target(
              clause,
              row.get(2),
              Setting.of(
                      row.get(3),
                      given.isPresent()
                          ? limit.as(Optional::of, Optional::orElseThrow)
                          : SettingTypes.optional(limit),
                      given,
                      clause,
                      row.get(6))
                  .in(row.get(4))));
    }
    return targets;
  }

  private static SettingType<BigDecimal> type(KpiMetric metric, String bound, String unit) {
    if (SIGNED.contains(metric)) {
      return SettingTypes.signedDecimal();
    }
    if (bound.equals("NONE_IN_MONTHS")) {
      return SettingTypes.integer(1).as(BigDecimal::valueOf, BigDecimal::intValueExact);
    }
    if (metric.equals(KpiMetric.PERFORMANCE_SCORE)) {
      return SettingTypes.decimal(HIGHEST_SCORE);
    }
    return unit.equals("fraction") ? SettingTypes.fraction() : SettingTypes.decimal();
  }

  private static List<Setting<?>> settings() {
    List<Setting<?>> settings = new ArrayList<>();
    TARGETS.values().forEach(target -> settings.add(target.setting()));
    settings.add(SITE);
    return List.copyOf(settings);
  }

  /** The clauses of the manual that set limits. */
  public static Set<String> clauses() {
    return Stream.concat(TARGETS.values().stream().map(Target::clause), Stream.of(RATES))
        .collect(toUnmodifiableSet());
  }

  /** The site's metrics are its own, and cite a clause about targets or one of the site's own. */
  public void check(SettingProblems problems) {
    Set<String> declared = book.vocabulary().declared(KpiMetric.class);
    for (String code : site().keySet()) {
      if (!declared.contains(code) || KpiMetric.builtIn().contains(new KpiMetric(code))) {
        problems.addUnknown(
            SITE,
            code,
            declared,
            "%s: only metrics that vocabulary.KpiMetric adds have rows here",
            code);
      }
    }
    problems.requireClauses(SITE, SiteMetric::clause, clauses());
  }

  /** The value of {@link #SITE}. */
  public Map<String, SiteMetric> site() {
    return book.get(SITE);
  }

  /** The limit of a metric; empty if neither the manual nor the site has a row for it. */
  public Optional<MetricLimit> limit(KpiMetric metric) {
    if (metric.equals(KpiMetric.COMPLAINT_RATE)) {
      return Optional.of(
          new MetricLimit(
              RATES,
              MetricBound.MAX,
              Optional.of(book.complaint().rateMax()),
              "complaint.rate.max",
              book.complaint().rateBinding()));
    }
    if (metric.equals(KpiMetric.CALLBACK_HANDLING_RATE)) {
      return Optional.of(
          new MetricLimit(RATES, MetricBound.MIN, Optional.of(BigDecimal.ONE), "", true));
    }
    Target target = TARGETS.get(metric);
    return target == null ? siteLimit(metric) : Optional.of(limit(target));
  }

  private MetricLimit limit(Target target) {
    Optional<BigDecimal> given = book.get(target.setting());
    return target.noneInWindow()
        ? new MetricLimit(
            target.clause(),
            MetricBound.MAX,
            given.map(months -> BigDecimal.ZERO),
            target.setting().key(),
            true)
        : new MetricLimit(
            target.clause(),
            MetricBound.valueOf(target.bound()),
            given,
            target.setting().key(),
            true);
  }

  private Optional<MetricLimit> siteLimit(KpiMetric metric) {
    return Optional.ofNullable(site().get(metric.code()))
        .map(
            row ->
                new MetricLimit(
                    row.clause(), row.bound(), Optional.of(row.value()), SITE.key(), true));
  }
}
