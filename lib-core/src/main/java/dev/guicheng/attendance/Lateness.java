package dev.guicheng.attendance;

import dev.guicheng.attendance.AttendancePolicy.LatenessPeriod;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How late arrivals and early departures turn into absence days (ATT-02). */
public final class Lateness {
  private Lateness() {}

  /** The absence days that so many events of one period make; the remainder is dropped (Z-10). */
  public static int convertedDays(int events, AttendancePolicy policy) {
    return events / policy.latenessCount();
  }

  /**
   * The absence days made in each month: month by month, or over the calendar year, where the event
   * that completes a day puts it into its month.
   *
   * @param eventsByMonth events, late and early together
   */
  static SortedMap<YearMonth, Integer> convertedDays(
      SortedMap<YearMonth, Integer> eventsByMonth, AttendancePolicy policy) {
    SortedMap<YearMonth, Integer> days = new TreeMap<>();
    eventsByMonth.forEach(
        (month, events) -> {
          int before =
              policy.latenessPeriod() == LatenessPeriod.YEAR
                  ? sum(eventsByMonth, firstOfYear(month), month)
                  : 0;
          days.put(month, convertedDays(before + events, policy) - convertedDays(before, policy));
        });
    return Collections.unmodifiableSortedMap(days);
  }

  /** The events that a month's conversion starts from: its own, or its calendar year's up to it. */
  static int events(
      SortedMap<YearMonth, Integer> eventsByMonth, YearMonth month, AttendancePolicy policy) {
    YearMonth first = policy.latenessPeriod() == LatenessPeriod.YEAR ? firstOfYear(month) : month;
    return sum(eventsByMonth, first, month.plusMonths(1));
  }

  private static YearMonth firstOfYear(YearMonth month) {
    return YearMonth.of(month.getYear(), 1);
  }

  private static int sum(
      SortedMap<YearMonth, Integer> events, YearMonth first, YearMonth endExclusive) {
    int sum = 0;
    for (Map.Entry<YearMonth, Integer> month : events.entrySet()) {
      if (!month.getKey().isBefore(first) && month.getKey().isBefore(endExclusive)) {
        sum += month.getValue();
      }
    }
    return sum;
  }
}
