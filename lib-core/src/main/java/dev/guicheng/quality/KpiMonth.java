package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Measured values against the department's targets.
 *
 * <p>Kind {@code kpi-month}.
 */
@Value.Immutable
public interface KpiMonth extends Question<KpiMonthOutcome> {
  @Override
  default String kind() {
    return "kpi-month";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Refuses a metric that is neither built in nor declared, and one without a limit's row. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    for (int i = 0; i < measurements().size(); i++) {
      KpiMetric metric = measurements().get(i).metric();
      String path = "measurements[" + i + "].metric";
      int before = problems.found().size();
      book.vocabulary().check(path, metric, problems);
      if (problems.found().size() == before && book.kpi().limit(metric).isEmpty()) {
        problems.add(
            path, Reason.UNKNOWN_VALUE, "%s has no row in %s", metric, KpiPolicy.SITE.key());
      }
    }
  }

  /** What was measured. */
  List<Measurement> measurements();

  /** Households added since the posts were set (STF-04). */
  Optional<Integer> additionalHouseholds();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("KpiMonth");
    problems.requireCount("additionalHouseholds", additionalHouseholds());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKpiMonth.Builder {}
}
