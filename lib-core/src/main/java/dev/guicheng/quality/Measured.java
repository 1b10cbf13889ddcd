package dev.guicheng.quality;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One judged value. */
@Value.Immutable
public interface Measured {
  /** What was measured. */
  KpiMetric metric();

  /** The value; a rate with 4 places, rounded half up. Absent for a rate with denominator 0. */
  Optional<BigDecimal> value();

  /** Whether it stays within its limit. */
  MeasureStatus status();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMeasured.Builder {}
}
