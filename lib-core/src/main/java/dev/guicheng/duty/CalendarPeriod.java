package dev.guicheng.duty;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Quarter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One calendar period of a rhythm: a day, an ISO week, a month, a quarter, a half-year or a year.
 *
 * @param rhythm how long it is
 * @param startsOn its first day, inclusive
 */
public record CalendarPeriod(Rhythm rhythm, LocalDate startsOn) {
  private static final Pattern LABEL =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|W(\\d\\d)|(\\d\\d)(?:-(\\d\\d))?))?");

  /** Refuses a day that does not start a period of the rhythm. */
  public CalendarPeriod {
    requireNonNull(rhythm, "rhythm");
    if (!rhythm.startOf(startsOn).equals(startsOn)) {
      throw new IllegalArgumentException(
          "CalendarPeriod: startsOn (%s) must be the first day of a %s"
              .formatted(startsOn, rhythm));
    }
  }

  /**
   * Reads {@code 2025-02-28}, {@code 2025-W14}, {@code 2025-02}, {@code 2025-Q1}, {@code 2025-H1}
   * or {@code 2025}.
   *
   * @return empty if the text names no period
   */
  public static Optional<CalendarPeriod> find(String label) {
    Matcher parts = LABEL.matcher(label);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      CalendarPeriod period = read(parts);
      return period.label().equals(label) ? Optional.of(period) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static CalendarPeriod read(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      Quarter quarter = new Quarter(year, Integer.parseInt(parts.group(2)));
      return Rhythm.QUARTER.periodOf(quarter.startsOn());
    }
    if (parts.group(3) != null) {
      return Rhythm.HALF_YEAR.periodOf(LocalDate.of(year, parts.group(3).equals("1") ? 1 : 12, 1));
    }
    if (parts.group(4) != null) {
      // 4 January lies in week 1 of every ISO year.
      int week = Integer.parseInt(parts.group(4));
      return Rhythm.WEEK.periodOf(LocalDate.of(year, 1, 4).plusWeeks(week - 1L));
    }
    if (parts.group(5) == null) {
      return Rhythm.YEAR.periodOf(LocalDate.of(year, 1, 1));
    }
    int month = Integer.parseInt(parts.group(5));
    return parts.group(6) == null
        ? Rhythm.MONTH.periodOf(LocalDate.of(year, month, 1))
        : Rhythm.DAY.periodOf(LocalDate.of(year, month, Integer.parseInt(parts.group(6))));
  }

  /**
   * The periods of a rhythm that overlap a span of days, in order.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive; before {@code first} there is none
   */
  public static List<CalendarPeriod> overlapping(Rhythm rhythm, LocalDate first, LocalDate last) {
    List<CalendarPeriod> periods = new ArrayList<>();
    if (last.isBefore(first)) {
      return periods;
    }
    for (CalendarPeriod period = rhythm.periodOf(first);
        !period.startsOn().isAfter(last);
        period = period.next()) {
      periods.add(period);
    }
    return periods;
  }

  /** The last day, inclusive. */
  public LocalDate endsOn() {
    return rhythm.startAfter(startsOn).minusDays(1);
  }

  /** The period after this. */
  public CalendarPeriod next() {
    return new CalendarPeriod(rhythm, rhythm.startAfter(startsOn));
  }

  /** The month that it ends in. */
  public YearMonth lastMonth() {
    return YearMonth.from(endsOn());
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn());
  }

  /** Whether all days of another period lie in it. */
  public boolean contains(CalendarPeriod other) {
    return contains(other.startsOn()) && contains(other.endsOn());
  }

  /**
   * Its name: {@code 2025-02-28}, {@code 2025-W14}, {@code 2025-02}, {@code 2025-Q1}, {@code
   * 2025-H1} or {@code 2025}.
   */
  public String label() {
    return switch (rhythm) {
      case DAY -> startsOn.toString();
      case WEEK ->
          text(
              "%04d-W%02d",
              startsOn.get(IsoFields.WEEK_BASED_YEAR),
              startsOn.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(startsOn).toString();
      case QUARTER -> Quarter.of(startsOn).toString();
      case HALF_YEAR -> text("%04d-H%d", startsOn.getYear(), startsOn.getMonthValue() / 6 + 1);
      case YEAR -> text("%04d", startsOn.getYear());
    };
  }

  private static String text(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  /** The {@link #label()}. */
  @Override
  public String toString() {
    return label();
  }
}
