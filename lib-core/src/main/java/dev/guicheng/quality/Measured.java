package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One judged value. */
@Value.Immutable
public interface Measured {
  /** Metric. */
  KpiMetric metric();

  /** Value or rate, 4 places for rates. */
  Optional<BigDecimal> value();

  /** Against the policy bound. */
  MeasureStatus status();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Measured");
    problems.requireNotNegative("value", value());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMeasured.Builder {}
}
