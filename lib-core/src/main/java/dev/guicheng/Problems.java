package dev.guicheng;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Collects what is wrong with one value, so that all of it can be said at once. Not thread-safe.
 */
public final class Problems {
  /** More digits than any amount has; keeps {@code 1E+999999999} from filling the memory. */
  private static final int MOST_DIGITS = 1_000;

  private static final int LAST_YEAR = 9999;

  private final String subject;
  private final List<Problem> problems = new ArrayList<>(0);

  /**
   * @param subject the type that is checked, such as {@code CallbackSample}
   */
  public Problems(String subject) {
    this.subject = subject;
  }

  /** Adds a problem. The message is formatted as by {@link String#format}. */
  public void add(String path, Reason reason, String message, Object... arguments) {
    problems.add(new Problem(path, reason, String.format(message, arguments)));
  }

  /** Adds a problem unless {@code condition} holds. */
  public void require(
      boolean condition, String path, Reason reason, String message, Object... arguments) {
    if (!condition) {
      add(path, reason, message, arguments);
    }
  }

  /** Requires a text that is not blank. */
  public void requireFilled(String path, String text) {
    require(!text.isBlank(), path, Reason.MISSING, "must not be blank");
  }

  /** Requires that an amount, if given, is zero or more, and of no absurd length. */
  public void requireNotNegative(String path, Optional<BigDecimal> amount) {
    if (amount.isEmpty()) {
      return;
    }
    BigDecimal value = amount.get();
    if (value.signum() < 0) {
      add(path, Reason.OUT_OF_RANGE, "%s must not be negative", value);
    }
    if (Math.max(value.precision(), Math.abs((long) value.scale())) > MOST_DIGITS) {
      add(path, Reason.OUT_OF_RANGE, "%s must not have more than %s digits", value, MOST_DIGITS);
    }
  }

  /** Requires that a day, if given, is of a year from 0 to 9999: {@link LocalDate#MAX} is none. */
  public void requireDay(String path, Optional<LocalDate> day) {
    day.ifPresent(
        value ->
            require(
                value.getYear() >= 0 && value.getYear() <= LAST_YEAR,
                path,
                Reason.OUT_OF_RANGE,
                "%s must be a day of a year from 0 to %s; leave out what is not known",
                value,
                LAST_YEAR));
  }

  /** Requires that a count, if given, is zero or more. */
  public void requireCount(String path, Optional<Integer> count) {
    count.ifPresent(
        value -> require(value >= 0, path, Reason.OUT_OF_RANGE, "%s must not be negative", value));
  }

  /** Requires that a fraction, if given, is at most one: 0.30 means 30 %. */
  public void requireFraction(String path, Optional<BigDecimal> rate) {
    requireNotNegative(path, rate);
    rate.ifPresent(
        value ->
            require(
                value.compareTo(BigDecimal.ONE) <= 0,
                path,
                Reason.OUT_OF_RANGE,
                "%s must be at most 1; rates are fractions, 0.30 means 30 %%",
                value));
  }

  /** Adds problems found elsewhere. */
  public void addAll(Collection<Problem> others) {
    problems.addAll(others);
  }

  /** What was found so far. */
  public List<Problem> found() {
    return List.copyOf(problems);
  }

  /**
   * Refuses the value if anything was found.
   *
   * @throws InvalidInputException carrying every problem
   */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(subject, problems);
    }
  }
}
