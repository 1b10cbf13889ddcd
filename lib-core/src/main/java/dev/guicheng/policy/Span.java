package dev.guicheng.policy;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/**
 * A length of time as the manual writes it: whole months and days ({@code P1M}, {@code P3D}), or
 * exact hours, minutes and seconds ({@code PT24H}). Never negative, never both at once: "three
 * days" and "72 hours" are different things to the manual.
 *
 * @param months calendar months, 0 or more; years are twelve months
 * @param days calendar days, 0 or more; weeks are seven days
 * @param time exact time, zero if months or days are given
 */
public record Span(int months, int days, Duration time) {
  private static final int MONTHS_OF_A_YEAR = 12;

  /** Checks the invariants. */
  public Span {
    requireNonNull(time, "time");
    if (months < 0 || days < 0 || time.isNegative()) {
      throw new IllegalArgumentException("Span: must not be negative");
    }
    if ((months > 0 || days > 0) && !time.isZero()) {
      throw new IllegalArgumentException(
          "Span: either months and days, or exact hours and minutes, not both");
    }
  }

  /** A span of calendar days. */
  public static Span ofDays(int days) {
    return new Span(0, days, Duration.ZERO);
  }

  /** A span of calendar months. */
  public static Span ofMonths(int months) {
    return new Span(months, 0, Duration.ZERO);
  }

  /** A span of exact hours. */
  public static Span ofHours(int hours) {
    return new Span(0, 0, Duration.ofHours(hours));
  }

  /** A span of exact minutes. */
  public static Span ofMinutes(int minutes) {
    return new Span(0, 0, Duration.ofMinutes(minutes));
  }

  /**
   * Reads the ISO-8601 form.
   *
   * @throws DateTimeException if the text is no span
   */
  @SuppressWarnings("JavaPeriodGetDays") // the months are taken beside the days
  public static Span parse(String text) {
    try {
      if (text.startsWith("PT")) {
        return new Span(0, 0, Duration.parse(text));
      }
      Period period = Period.parse(text);
      return new Span(Math.toIntExact(period.toTotalMonths()), period.getDays(), Duration.ZERO);
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException refused) {
      throw new DateTimeException(
          "\"" + text + "\" is not an ISO-8601 duration such as P3D, P1M or PT24H", refused);
    }
  }

  /** Whether this is exact time, so that it ends at an instant and not with a day. */
  public boolean isExact() {
    return !time.isZero();
  }

  /**
   * Whether it lasts longer than another, both taken as exact time: a day has 24 hours, a month 30
   * days. Equal lengths are not longer.
   */
  public boolean isLongerThan(Span other) {
    return length().compareTo(other.length()) > 0;
  }

  private Duration length() {
    return time.plusDays(days).plusDays(30L * months);
  }

  /** How many years the months make, where they make whole years; else 0. */
  public int wholeYears() {
    return months % MONTHS_OF_A_YEAR == 0 ? months / MONTHS_OF_A_YEAR : 0;
  }

  /** The ISO-8601 form, such as {@code P3D}; whole years are written as years. */
  @Override
  public String toString() {
    if (isExact()) {
      return time.toString();
    }
    return wholeYears() > 0
        ? Period.of(wholeYears(), 0, days).toString()
        : Period.of(0, months, days).toString();
  }
}
