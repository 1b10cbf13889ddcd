package dev.guicheng.rules.attendance;

import dev.guicheng.attendance.Attendance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Derived fact: attended days against a full day's hours.
 *
 * @param question the question it is about
 * @param fullDay hours of a full day
 */
public record AttendedHours(Attendance question, BigDecimal fullDay) {
  /** Days of at least a full day's hours, in order. */
  public List<LocalDate> fullDays() {
    return days(true);
  }

  /** Shorter days, in order. */
  public List<LocalDate> shortDays() {
    return days(false);
  }

  private List<LocalDate> days(boolean full) {
    SortedMap<LocalDate, BigDecimal> hours = new TreeMap<>();
    question
        .workDays()
        .forEach(part -> hours.merge(part.workedOn(), part.hours(), BigDecimal::add));
    return hours.entrySet().stream()
        .filter(day -> (day.getValue().compareTo(fullDay) >= 0) == full)
        .map(Map.Entry::getKey)
        .toList();
  }
}
