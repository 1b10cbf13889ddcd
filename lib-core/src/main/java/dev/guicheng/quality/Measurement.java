package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One measured value. */
@Value.Immutable
public interface Measurement {
  /** Metric. */
  KpiMetric metric();

  /** Value, or. */
  Optional<BigDecimal> value();

  /** Numerator and. */
  Optional<BigDecimal> numerator();

  /** Denominator of a rate; 0 gives UNKNOWN. */
  Optional<BigDecimal> denominator();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Measurement");
    problems.requireNotNegative("value", value());
    problems.requireNotNegative("numerator", numerator());
    problems.requireNotNegative("denominator", denominator());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMeasurement.Builder {}
}
