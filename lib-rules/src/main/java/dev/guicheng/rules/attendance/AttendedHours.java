package dev.guicheng.rules.attendance;

import dev.guicheng.attendance.Attendance;
import dev.guicheng.attendance.WorkDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
    return question.workDays().stream()
        .filter(day -> (day.hours().compareTo(fullDay) >= 0) == full)
        .map(WorkDay::workedOn)
        .sorted()
        .toList();
  }
}
