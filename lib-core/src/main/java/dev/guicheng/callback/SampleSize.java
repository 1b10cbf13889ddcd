package dev.guicheng.callback;

import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of a population a rate asks for. The arithmetic is exact: a share is compared as a
 * count, never as a rounded percentage (G8).
 *
 * <p>Rates are fractions from 0 to 1, populations are 0 or more.
 */
public final class SampleSize {
  private static final int DISPLAYED_PLACES = 4;

  private SampleSize() {}

  /**
   * The smallest count that keeps a minimum rate: {@code rate · population}, as a whole number.
   * From 0 to the population; it grows with both.
   */
  public static int required(BigDecimal rate, int population, SampleRounding rounding) {
    return whole(
        rate,
        population,
        switch (rounding) {
          case CEILING -> RoundingMode.CEILING;
          case HALF_UP -> RoundingMode.HALF_UP;
        });
  }

  /**
   * The smallest count that keeps a minimum rate over this window and the earlier ones together:
   * what the joint population requires, less what was selected before, at least 0. It may exceed
   * this window's population when earlier windows fell short.
   *
   * @throws ArithmeticException if the joint population is no {@code int}
   */
  public static int required(
      BigDecimal rate, int population, Optional<Carry> carry, SampleRounding rounding) {
    int joint = Math.addExact(population, carry.map(Carry::populationTotal).orElse(0));
    int earlier = carry.map(Carry::selectedTotal).orElse(0);
    return Math.max(0, required(rate, joint, rounding) - earlier);
  }

  /**
   * All of this window and the earlier ones together, less what was selected before, at least 0.
   *
   * @throws ArithmeticException if the joint population is no {@code int}
   */
  public static int all(int population, Optional<Carry> carry) {
    return required(BigDecimal.ONE, population, carry, SampleRounding.CEILING);
  }

  /** The largest count that a maximum rate allows: {@code rate · population} rounded down. */
  public static int allowed(BigDecimal maxRate, int population) {
    return whole(maxRate, population, RoundingMode.FLOOR);
  }

  /**
   * The largest count that a maximum rate allows over this window and the earlier ones together,
   * less what was selected before, at least 0.
   *
   * @throws ArithmeticException if the joint population is no {@code int}
   */
  public static int allowed(BigDecimal maxRate, int population, Optional<Carry> carry) {
    int joint = Math.addExact(population, carry.map(Carry::populationTotal).orElse(0));
    int earlier = carry.map(Carry::selectedTotal).orElse(0);
    return Math.max(0, allowed(maxRate, joint) - earlier);
  }

  /**
   * A count as a share of a population, rounded half up to 4 places: for display, never to compare.
   * Empty for an empty population.
   */
  public static Optional<BigDecimal> share(int count, int population) {
    return population == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(population), DISPLAYED_PLACES, RoundingMode.HALF_UP));
  }

  private static int whole(BigDecimal rate, int population, RoundingMode rounding) {
    return rate.multiply(BigDecimal.valueOf(population)).setScale(0, rounding).intValueExact();
  }
}
