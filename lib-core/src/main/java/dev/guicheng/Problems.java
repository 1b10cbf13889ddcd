package dev.guicheng;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Collects what is wrong with one value, so that all of it can be said at once. Not thread-safe.
 */
public final class Problems {
  private final String subject;
  private final List<Problem> problems = new ArrayList<>();

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

  /** Requires that an amount, if given, is zero or more. */
  public void requireNotNegative(String path, Optional<BigDecimal> amount) {
    amount.ifPresent(
        value ->
            require(
                value.signum() >= 0, path, Reason.OUT_OF_RANGE, "%s must not be negative", value));
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
