package dev.guicheng.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction: amounts are divided by 21.75 days and rounded once, at the end (G7).
 *
 * @param numerator any whole number
 * @param denominator more than zero, without a common factor
 */
record Rational(BigInteger numerator, BigInteger denominator) {
  static final Rational ZERO = of(BigDecimal.ZERO);

  Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("Rational: division by zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Rational of(BigDecimal number) {
    return number.scale() <= 0
        ? new Rational(number.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational minus(Rational other) {
    return plus(other.negated());
  }

  Rational times(BigDecimal factor) {
    Rational other = of(factor);
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Rational dividedBy(BigDecimal divisor) {
    Rational other = of(divisor);
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  int signum() {
    return numerator.signum();
  }

  /** To whole fen, halves away from zero. */
  BigDecimal toFen() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
  }
}
