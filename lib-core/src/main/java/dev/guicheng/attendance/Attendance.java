package dev.guicheng.attendance;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.calendar.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A person's lateness and absence up to one month: totals and the penalty.
 *
 * <p>Kind {@code attendance}.
 */
@Value.Immutable
public interface Attendance extends Question<AttendanceOutcome> {
  @Override
  default String kind() {
    return "attendance";
  }

  /** The last day of the month judged; without one, the last attended day. */
  @Override
  default Optional<LocalDate> policyDate() {
    return judgedMonth()
        .map(YearMonth::atEndOfMonth)
        .or(() -> workDays().stream().map(WorkDay::workedOn).max(LocalDate::compareTo));
  }

  /** The first day of the judged month. */
  @Override
  default Optional<LocalDate> policyStart() {
    return judgedMonth().map(month -> month.atDay(1));
  }

  /** The month judged: as given, else the last month told of; empty if none is. */
  default Optional<YearMonth> judgedMonth() {
    return month()
        .or(
            () ->
                Stream.concat(
                        months().stream().map(MonthCount::month),
                        absentOn().stream().map(YearMonth::from))
                    .max(YearMonth::compareTo));
  }

  /** The days this person is to work: the roster, else the calendar with the days off and on. */
  default WorkCalendar schedule(WorkCalendar calendar) {
    return scheduledOn().isEmpty()
        ? calendar.with(holidays(), makeUpDays())
        : WorkCalendar.roster(scheduledOn());
  }

  /**
   * Month judged; default: the last month in months and absentOn. Later days and months are
   * ignored, except in monthTotals.
   */
  Optional<YearMonth> month();

  /** Counts by calendar month, at most one entry each; the month judged and earlier ones. */
  List<MonthCount> months();

  /** Dated absence days; a day named twice counts once. */
  List<LocalDate> absentOn();

  /** Days that are not scheduled, laid over the calendar. */
  List<LocalDate> holidays();

  /** Days that are scheduled although a weekend or holiday, laid over the calendar. */
  List<LocalDate> makeUpDays();

  /** Explicit roster; replaces the calendar altogether. */
  List<LocalDate> scheduledOn();

  /** The longest run in days, when the days are not dated; dates, if given, decide. */
  Optional<BigDecimal> longestRun();

  /** Absence days earlier in the same year, not in months. */
  Optional<BigDecimal> absentDaysBefore();

  /** Attended days (ATT-01); a day may be told in parts, whose hours add up. */
  List<WorkDay> workDays();

  /** Office hours (坐班制) or another method. */
  Optional<WorkRegime> regime();

  /** Department's own method filed with the office. */
  Optional<Boolean> methodFiled();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Attendance");
    problems.requireNotNegative("longestRun", longestRun());
    problems.requireNotNegative("absentDaysBefore", absentDaysBefore());
    Set<YearMonth> seen = new HashSet<>();
    long events = 0;
    for (int position = 0; position < months().size(); position++) {
      MonthCount count = months().get(position);
      if (!seen.add(count.month())) {
        problems.add(
            "months[" + position + "].month",
            Reason.DUPLICATE,
            "%s is counted twice; one entry per month",
            count.month());
      }
      events += (long) count.lateCount().orElse(0) + count.earlyLeaveCount().orElse(0);
      if (events > Integer.MAX_VALUE) {
        problems.add(
            "months[" + position + "]",
            Reason.OUT_OF_RANGE,
            "late and early add up to %s so far, at most %s can be counted",
            events,
            Integer.MAX_VALUE);
      }
    }
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAttendance.Builder {}
}
