package dev.guicheng.duty;

import dev.guicheng.Quarter;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How often a recurring duty comes round: once in every calendar period of this length. */
public enum Rhythm {
  /** Every day, workday or not. */
  DAY,
  /** Every ISO week, Monday to Sunday. */
  WEEK,
  /** Every month. */
  MONTH,
  /** Every quarter. */
  QUARTER,
  /** Every half of a calendar year. */
  HALF_YEAR,
  /** Every calendar year. */
  YEAR;

  /** The period of this length that a day lies in. */
  public CalendarPeriod periodOf(LocalDate day) {
    return new CalendarPeriod(this, startOf(day));
  }

  /** The first day of the period that a day lies in. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> Quarter.of(day).startsOn();
      case HALF_YEAR ->
          LocalDate.of(day.getYear(), day.getMonthValue() < Month.JULY.getValue() ? 1 : 7, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the period after the one that starts on a day. */
  LocalDate startAfter(LocalDate startsOn) {
    return switch (this) {
      case DAY -> startsOn.plusDays(1);
      case WEEK -> startsOn.plusWeeks(1);
      case MONTH -> startsOn.plusMonths(1);
      case QUARTER -> startsOn.plusMonths(3);
      case HALF_YEAR -> startsOn.plusMonths(6);
      case YEAR -> startsOn.plusYears(1);
    };
  }

  /** The type of settings that choose one of some rhythms. */
  static SettingType<Rhythm> oneOf(Rhythm... rhythms) {
    return SettingTypes.choice(Rhythm.class, List.of(rhythms));
  }
}
