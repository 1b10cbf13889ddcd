package dev.guicheng.quality;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The limit of one metric, in one policy book.
 *
 * @param clause the clause that sets it
 * @param bound on which side of the limit values must stay
 * @param value the limit; empty where neither the manual nor the book gives it
 * @param setting the key of the setting that gives it; empty text where the manual alone does
 * @param binding whether a miss breaks the clause; false for a target
 */
public record MetricLimit(
    String clause, MetricBound bound, Optional<BigDecimal> value, String setting, boolean binding) {
  /**
   * Whether a measured value stays within the limit; empty if the limit or the value is unknown.
   */
  public Optional<Boolean> allows(Measurement measured) {
    return value.flatMap(limit -> measured.compareTo(limit)).map(bound::allows);
  }
}
