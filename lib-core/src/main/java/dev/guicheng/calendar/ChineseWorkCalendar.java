package dev.guicheng.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.guicheng.TextTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The working days of mainland China: Monday to Friday, less the statutory holidays, plus the
 * weekend days that make up for them.
 *
 * <p>Holidays are published year by year. Outside its {@link #coverage()} this calendar answers
 * nothing and never guesses; lay the days of a year not yet covered over it with {@link
 * #with(java.util.Collection, java.util.Collection)}, which decides them one by one, or use another
 * calendar.
 */
public final class ChineseWorkCalendar implements WorkCalendar {
  private static final ChineseWorkCalendar INSTANCE = new ChineseWorkCalendar();

  private final Map<LocalDate, Entry> entries;
  private final Coverage coverage;
  private final WorkCalendar weekdays = WorkCalendar.mondayToFriday();

  private enum Kind {
    HOLIDAY,
    WORKDAY
  }

  private record Entry(LocalDate day, Kind kind, String holiday) {}

  private ChineseWorkCalendar() {
    List<Entry> rows =
        TextTable.read(ChineseWorkCalendar.class, "holidays.tsv", 3).stream()
            .map(
                row -> new Entry(LocalDate.parse(row.get(0)), Kind.valueOf(row.get(1)), row.get(2)))
            .toList();
    this.entries = rows.stream().collect(toUnmodifiableMap(Entry::day, row -> row));
    // Every covered year has a New Year's Day, so the first and the last row tell the years.
    this.coverage =
        new Coverage(
            rows.get(0).day().withDayOfYear(1),
            rows.get(rows.size() - 1).day().withMonth(12).withDayOfMonth(31));
  }

  /** The calendar, with the years that this version of the library knows. */
  public static ChineseWorkCalendar instance() {
    return INSTANCE;
  }

  /** The whole years whose holidays are known. */
  public Coverage coverage() {
    return coverage;
  }

  /** Whether a day is worked; empty outside the {@link #coverage()}. */
  @Override
  public Optional<Boolean> isWorkday(LocalDate day) {
    if (!coverage.includes(day)) {
      return Optional.empty();
    }
    Entry entry = entries.get(day);
    return entry == null ? weekdays.isWorkday(day) : Optional.of(entry.kind() == Kind.WORKDAY);
  }

  /**
   * The holiday that a day off belongs to or a make-up working day makes up for, in Chinese; empty
   * for every other day and outside the {@link #coverage()}.
   */
  public Optional<String> findHoliday(LocalDate day) {
    return Optional.ofNullable(entries.get(day)).map(Entry::holiday);
  }
}
