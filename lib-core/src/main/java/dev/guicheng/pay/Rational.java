package dev.guicheng.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction: amounts are divided by 21.75 days and rounded once, at the end (G7). It is not
 * reduced: the few terms of a month stay short, and finding common factors costs more than they do.
 */
final class Rational {
  static final Rational ZERO = of(BigDecimal.ZERO);

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Rational(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static Rational of(BigDecimal number) {
    return new Rational(number, BigDecimal.ONE);
  }

  Rational plus(Rational other) {
    return denominator.compareTo(other.denominator) == 0
        ? new Rational(numerator.add(other.numerator), denominator)
        : new Rational(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  Rational minus(Rational other) {
    return plus(other.negated());
  }

  Rational times(BigDecimal factor) {
    return new Rational(numerator.multiply(factor), denominator);
  }

  /**
   * @throws ArithmeticException if the divisor is zero
   */
  Rational dividedBy(BigDecimal divisor) {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("Rational: division by zero");
    }
    return new Rational(numerator, denominator.multiply(divisor));
  }

  Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  int signum() {
    return numerator.signum() * denominator.signum();
  }

  /** To whole fen, halves away from zero. */
  BigDecimal toFen() {
    return numerator.divide(denominator, 2, RoundingMode.HALF_UP);
  }
}
