package dev.guicheng.attendance;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /**
   * Month judged; default: the last month in months and absentOn. Later days and months are
   * ignored, except in monthTotals.
   */
  Optional<YearMonth> month();

  /** Counts, this and earlier months. */
  List<MonthCount> months();

  /** Dated absence days. */
  List<LocalDate> absentOn();

  /** Not scheduled. */
  List<LocalDate> holidays();

  /** Scheduled although a weekend. */
  List<LocalDate> makeUpDays();

  /** Explicit roster; replaces Monday–Friday. */
  List<LocalDate> scheduledOn();

  /** When days are not dated. */
  Optional<BigDecimal> longestRun();

  /** Earlier in the same year, not in months. */
  Optional<BigDecimal> absentDaysBefore();

  /** Attended days (ATT-01). */
  List<WorkDay> workDays();

  /** 坐班制 or other. */
  Optional<WorkRegime> regime();

  /** Department's own method filed with the office. */
  Optional<Boolean> methodFiled();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Attendance");
    problems.requireNotNegative("longestRun", longestRun());
    problems.requireNotNegative("absentDaysBefore", absentDaysBefore());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAttendance.Builder {}
}
