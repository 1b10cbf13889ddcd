package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.Question;
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

  /** Values. */
  List<Measurement> measurements();

  /** For the staffing formula. */
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
