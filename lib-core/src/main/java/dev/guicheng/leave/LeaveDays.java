package dev.guicheng.leave;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.leave.LeavePolicy.LeaveCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the days of a leave or of an overstay (LEV-01, LEV-06, Z-51). */
public final class LeaveDays {
  private LeaveDays() {}

  /**
   * The days of a span that count, in order.
   *
   * @param startsOn first day, inclusive
   * @param endsOn last day, inclusive; before {@code startsOn} there are none
   * @return empty if only workdays count and the calendar does not cover one of the days
   */
  public static Optional<List<LocalDate>> between(
      LocalDate startsOn, LocalDate endsOn, LeaveCount count, WorkCalendar calendar) {
    if (count == LeaveCount.WORKDAYS) {
      return calendar.workdays(startsOn, endsOn);
    }
    return Optional.of(
        endsOn.isBefore(startsOn) ? List.of() : startsOn.datesUntil(endsOn.plusDays(1)).toList());
  }

  /**
   * How many of some days lie in each calendar month, in order; months without any are left out.
   */
  public static List<MonthDays> byMonth(List<LocalDate> days) {
    Map<YearMonth, Integer> counts = new TreeMap<>();
    days.forEach(day -> counts.merge(YearMonth.from(day), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            month ->
                MonthDays.builder()
                    .month(month.getKey())
                    .days(BigDecimal.valueOf(month.getValue()))
                    .build())
        .toList();
  }
}
