package dev.guicheng.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in CNY: a dividend over a divisor, rounded once at the end (G7).
 *
 * @param dividend not negative
 * @param divisor more than zero
 */
public record ExactAmount(BigDecimal dividend, BigDecimal divisor) {
  /** Nothing. */
  public static final ExactAmount ZERO = of(BigDecimal.ZERO);

  private static final int MONEY_SCALE = 2;

  /** Checks the invariants. */
  public ExactAmount {
    if (dividend.signum() < 0 || divisor.signum() <= 0) {
      throw new IllegalArgumentException(
          "ExactAmount: %s ÷ %s is no amount".formatted(dividend, divisor));
    }
  }

  /** An amount that needs no division. */
  public static ExactAmount of(BigDecimal amount) {
    return new ExactAmount(amount, BigDecimal.ONE);
  }

  /** The sum, exact. */
  public ExactAmount plus(ExactAmount other) {
    return new ExactAmount(
        dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
        divisor.multiply(other.divisor));
  }

  /** Whether it is more than nothing. */
  public boolean isPositive() {
    return dividend.signum() > 0;
  }

  /** The amount with 2 places, rounded half up. */
  public BigDecimal rounded() {
    return dividend.divide(divisor, MONEY_SCALE, RoundingMode.HALF_UP);
  }
}
