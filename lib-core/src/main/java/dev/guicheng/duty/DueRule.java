package dev.guicheng.duty;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.manual.ConventionPolicy.DateBefore;
import dev.guicheng.manual.ConventionPolicy.MonthEnd;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** By when a period's duty is done. */
public sealed interface DueRule {
  /** The longest run of days off that a due day is moved over. */
  int LONGEST_HOLIDAY = 60;

  /**
   * The last day for a period, inclusive.
   *
   * @param calendar the workdays
   * @param holidaysGiven whether the calendar knows the holidays that move a day
   * @return empty if the rule fixes no day, or the calendar does not cover the days that decide it
   */
  Optional<LocalDate> dueOn(CalendarPeriod period, WorkCalendar calendar, boolean holidaysGiven);

  /** The day on which it is certainly over, inclusive, whatever the calendar says. */
  LocalDate latestOn(CalendarPeriod period);

  /** Whether the rule fixes a day. */
  default boolean fixesDay() {
    return true;
  }

  /** Whether no other day will do, not even an earlier one. */
  default boolean isExact() {
    return false;
  }

  /** Any day of the period. */
  record WithinPeriod() implements DueRule {
    @Override
    public Optional<LocalDate> dueOn(
        CalendarPeriod period, WorkCalendar calendar, boolean holidaysGiven) {
      return Optional.empty();
    }

    @Override
    public LocalDate latestOn(CalendarPeriod period) {
      return period.endsOn();
    }

    @Override
    public boolean fixesDay() {
      return false;
    }
  }

  /**
   * By the end of a month.
   *
   * @param monthsAfter months after the period's last month: 0 for its own end, negative before it
   * @param monthEnd what the end of a month means (Z-33)
   */
  record AtMonthEnd(int monthsAfter, MonthEnd monthEnd) implements DueRule {
    @Override
    public Optional<LocalDate> dueOn(
        CalendarPeriod period, WorkCalendar calendar, boolean holidaysGiven) {
      return monthEnd.of(month(period), calendar);
    }

    @Override
    public LocalDate latestOn(CalendarPeriod period) {
      return month(period).atEndOfMonth();
    }

    private YearMonth month(CalendarPeriod period) {
      return period.lastMonth().plusMonths(monthsAfter);
    }
  }

  /**
   * By a day of a month; in a shorter month by its last.
   *
   * @param monthsAfter months after the period's last month: 0 for the month itself
   * @param day the day of the month
   * @param before whether the day itself is still in time (Z-07)
   */
  record ByDay(int monthsAfter, int day, DateBefore before) implements DueRule {
    @Override
    public Optional<LocalDate> dueOn(
        CalendarPeriod period, WorkCalendar calendar, boolean holidaysGiven) {
      return Optional.of(latestOn(period));
    }

    @Override
    public LocalDate latestOn(CalendarPeriod period) {
      LocalDate named = dayOf(period.lastMonth().plusMonths(monthsAfter), day);
      return before == DateBefore.INCLUSIVE ? named : named.minusDays(1);
    }
  }

  /**
   * On one day of the period's month and on no other; in a shorter month on its last.
   *
   * @param day the day of the month
   * @param moved whether a day that is not worked moves to the next workday (Z-55)
   */
  record OnDay(int day, boolean moved) implements DueRule {
    @Override
    public Optional<LocalDate> dueOn(
        CalendarPeriod period, WorkCalendar calendar, boolean holidaysGiven) {
      LocalDate named = dayOf(period.lastMonth(), day);
      return moved && holidaysGiven
          ? calendar.firstWorkday(named.datesUntil(named.plusDays(LONGEST_HOLIDAY + 1L)))
          : Optional.of(named);
    }

    @Override
    public LocalDate latestOn(CalendarPeriod period) {
      LocalDate named = dayOf(period.lastMonth(), day);
      return moved ? named.plusDays(LONGEST_HOLIDAY) : named;
    }

    @Override
    public boolean isExact() {
      return true;
    }
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
