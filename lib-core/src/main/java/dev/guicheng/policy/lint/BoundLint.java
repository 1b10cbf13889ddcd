package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;
import static dev.guicheng.policy.lint.LintQuestion.fields;

import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.callback.SampleSize;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.quality.KpiMetric;
import dev.guicheng.quality.KpiPolicy;
import dev.guicheng.quality.MetricBound;
import dev.guicheng.quality.MetricLimit;
import dev.guicheng.survey.SurveyPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bounds that nobody can keep, or that nobody can break. */
final class BoundLint {
  private static final int LARGEST_TRIED = 200;

  private final PolicyBook book;
  private final Consumer<LintFinding> found;

  private BoundLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new BoundLint(book, found).run();
  }

  private void run() {
    Stream.of(
            CallbackPolicy.COMPLAINT_RATE,
            CallbackPolicy.PROJECT_REPAIR_RATE,
            CallbackPolicy.DAILY_REPAIR_RATE,
            CallbackPolicy.FIRST_AID_RATE,
            CallbackPolicy.ACTIVITY_MIN_RATE)
        .filter(rate -> book.get(rate).signum() == 0)
        .forEach(rate -> neverBroken(rate, LintExamples.of(rate)));
    if (book.survey().satisfactionMin().signum() == 0) {
      neverBroken(SurveyPolicy.SATISFACTION_MIN, ask("survey-record", "averageScore", 0));
    }
    if (book.complaint().rateMax().compareTo(BigDecimal.ONE) == 0) {
      neverBroken(ComplaintPolicy.RATE_MAX, measured(KpiMetric.COMPLAINT_RATE, BigDecimal.ONE));
    }
    Stream.concat(
            KpiMetric.builtIn().stream(), book.kpi().site().keySet().stream().map(KpiMetric::new))
        .forEach(metric -> book.kpi().limit(metric).ifPresent(limit -> metric(metric, limit)));
    band();
  }

  private void neverBroken(Setting<?> setting, LintQuestion question) {
    found.accept(
        LintFinding.of(LintRule.NEVER_BROKEN, setting, book.plain(setting))
            .at(setting)
            .shownBy(question));
  }

  /** Metrics are measured from zero up, but for those few that may fall below. */
  private void metric(KpiMetric metric, MetricLimit limit) {
    if (KpiPolicy.isSigned(metric) || limit.value().isEmpty() || limit.setting().isEmpty()) {
      return;
    }
    int sign = limit.value().get().signum();
    boolean neverMet =
        limit.bound() == MetricBound.BELOW
            ? sign <= 0
            : limit.bound() == MetricBound.MAX && sign < 0;
    if (neverMet) {
      report(LintRule.NEVER_MET, metric, limit);
    }
    if (limit.bound() == MetricBound.MIN && sign <= 0) {
      report(LintRule.NEVER_BROKEN, metric, limit);
    }
  }

  private void report(LintRule rule, KpiMetric metric, MetricLimit limit) {
    Setting<?> setting = PolicyBook.findSetting(limit.setting()).orElseThrow();
    LintPlace place =
        setting == KpiPolicy.SITE ? LintPlace.of(setting, metric.code()) : LintPlace.of(setting);
    found.accept(
        LintFinding.of(rule, place, limit.value().orElseThrow())
            .at(place)
            .shownBy(measured(metric, BigDecimal.ZERO)));
  }

  private static LintQuestion measured(KpiMetric metric, BigDecimal value) {
    return ask(
        "kpi-month", "measurements", List.of(fields("metric", metric.code(), "value", value)));
  }

  /** The smallest population for which no whole number lies in the band of activities. */
  private void band() {
    if (!book.callback().activityMaxBinding()) {
      return;
    }
    IntStream.rangeClosed(1, LARGEST_TRIED)
        .filter(finished -> least(finished).compareTo(most(finished)) > 0)
        .findFirst()
        .ifPresent(
            finished ->
                found.accept(
                    LintFinding.of(
                            LintRule.BAND_WITHOUT_NUMBER,
                            finished,
                            book.callback().activityMinRate(),
                            book.callback().activityMaxRate())
                        .at(CallbackPolicy.ACTIVITY_MIN_RATE)
                        .at(CallbackPolicy.ACTIVITY_MAX_RATE)
                        .at(CallbackPolicy.ACTIVITY_MAX_BINDING)
                        .shownBy(
                            ask(
                                "callback-rate",
                                "event",
                                "ACTIVITY",
                                "finished",
                                finished,
                                "calledBack",
                                least(finished)))));
  }

  private BigDecimal least(int finished) {
    return BigDecimal.valueOf(
        SampleSize.required(
            book.callback().activityMinRate(), finished, book.callback().sampleRounding()));
  }

  private BigDecimal most(int finished) {
    return book.callback().activityMaxRate().multiply(BigDecimal.valueOf(finished));
  }
}
