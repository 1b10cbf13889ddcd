package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One measured value: the value itself, or a rate by its numerator and denominator. Both may be
 * given where they agree to 4 places; the rate, which is exact, is then compared.
 */
@Value.Immutable
public interface Measurement {
  /** Decimal places that a rate is shown with. */
  int RATE_SCALE = 4;

  /** The most that a score can be. */
  BigDecimal FULL_SCORE = new BigDecimal(100);

  /** What was measured. */
  KpiMetric metric();

  /**
   * The value, in the metric's unit; a rate is a fraction, 0.95 = 95 %. Not negative, except for
   * {@link KpiMetric#REPEAT_COMPLAINT_CHANGE} and {@link KpiMetric#OFFICE_SUPPLIES_SAVING}.
   */
  Optional<BigDecimal> value();

  /** The numerator of a rate; its sign is as free as that of the value. */
  Optional<BigDecimal> numerator();

  /** The denominator of a rate, not negative; 0 leaves the rate unknown, whatever the value. */
  Optional<BigDecimal> denominator();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Measurement");
    if (!KpiPolicy.SIGNED.contains(metric())) {
      problems.requireNotNegative("value", value());
      problems.requireNotNegative("numerator", numerator());
    }
    problems.requireNotNegative("denominator", denominator());
    if (metric().equals(KpiMetric.PERFORMANCE_SCORE)) {
      requireScore("value", value(), problems);
      requireScore("numerator", rate(), problems);
    }
    problems.require(
        value().isPresent() || (numerator().isPresent() && denominator().isPresent()),
        "value",
        Reason.MISSING,
        "%s needs a value, or a numerator and a denominator",
        metric());
    problems.require(
        Stream.of(value(), rate())
                .flatMap(Optional::stream)
                .map(Measurement::shown)
                .distinct()
                .count()
            <= 1,
        "value",
        Reason.CONTRADICTION,
        "%s is not %s ÷ %s",
        value().map(BigDecimal::toPlainString).orElse(""),
        numerator().map(BigDecimal::toPlainString).orElse(""),
        denominator().map(BigDecimal::toPlainString).orElse(""));
    problems.throwIfAny();
  }

  private static void requireScore(String path, Optional<BigDecimal> score, Problems problems) {
    problems.require(
        score.filter(given -> given.compareTo(FULL_SCORE) > 0).isEmpty(),
        path,
        Reason.OUT_OF_RANGE,
        "a score is at most %s",
        FULL_SCORE);
  }

  /** The value as it is shown: as given, a rate with 4 places; empty if the denominator is 0. */
  default Optional<BigDecimal> shownValue() {
    return isRate() ? rate() : value();
  }

  /** How it compares to a limit, exactly; empty if the denominator is 0. */
  default Optional<Integer> compareTo(BigDecimal limit) {
    return isRate()
        ? divisor().map(divisor -> numerator().orElseThrow().compareTo(limit.multiply(divisor)))
        : value().map(given -> given.compareTo(limit));
  }

  /** Whether it is told as a rate, which goes before the value. */
  private boolean isRate() {
    return numerator().isPresent() && denominator().isPresent();
  }

  private Optional<BigDecimal> rate() {
    return divisor()
        .flatMap(
            divisor ->
                numerator().map(part -> part.divide(divisor, RATE_SCALE, RoundingMode.HALF_UP)));
  }

  private Optional<BigDecimal> divisor() {
    return denominator().filter(given -> given.signum() > 0);
  }

  private static BigDecimal shown(BigDecimal value) {
    return value.setScale(RATE_SCALE, RoundingMode.HALF_UP);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMeasurement.Builder {}
}
