package dev.guicheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, such as {@code 2025-Q1}.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS = 3;

  /** Checks the number. */
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("Quarter: number (" + number + ") must be from 1 to 4");
    }
  }

  /** The quarter that a day lies in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /**
   * Reads {@code 2025-Q1}.
   *
   * @throws DateTimeParseException if the text is no quarter
   */
  public static Quarter parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeParseException("not a quarter such as 2025-Q1", text, 0);
    }
    return new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  /** The first month. */
  public YearMonth firstMonth() {
    return YearMonth.of(year, (number - 1) * MONTHS + 1);
  }

  /** The first day, inclusive. */
  public LocalDate startsOn() {
    return firstMonth().atDay(1);
  }

  /** The last day, inclusive. */
  public LocalDate endsOn() {
    return firstMonth().plusMonths(MONTHS - 1L).atEndOfMonth();
  }

  /** The quarter after this. */
  public Quarter next() {
    return of(endsOn().plusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return startsOn().compareTo(other.startsOn());
  }

  /** Such as {@code 2025-Q1}. */
  @Override
  public String toString() {
    return "%04d-Q%d".formatted(year, number);
  }
}
