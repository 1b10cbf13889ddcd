package dev.guicheng.jackson;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates such as 2025-03-01, read without a formatter: they stand in nearly every document. */
final class IsoDate {
  private static final int LENGTH = 10;

  private IsoDate() {}

  /**
   * A date.
   *
   * @throws java.time.DateTimeException as {@link LocalDate#parse(CharSequence)}
   */
  static LocalDate parse(String text) {
    if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = digits(text, 0, 4);
      int month = digits(text, 5, 7);
      int day = digits(text, 8, LENGTH);
      if (year >= 0
          && month >= 1
          && month <= 12
          && day >= 1
          && day <= YearMonth.of(year, month).lengthOfMonth()) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(text);
  }

  /** A number of ASCII digits; less than zero if something else stands there. */
  private static int digits(String text, int start, int end) {
    int number = 0;
    for (int position = start; position < end; position++) {
      char letter = text.charAt(position);
      if (letter < '0' || letter > '9') {
        return -1;
      }
      number = number * 10 + letter - '0';
    }
    return number;
  }
}
