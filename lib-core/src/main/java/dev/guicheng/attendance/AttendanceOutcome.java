package dev.guicheng.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Attendance} question is answered. */
@Value.Immutable
public interface AttendanceOutcome {
  /**
   * Late + early of the judged month; under attendance.lateness.period=YEAR of the calendar year up
   * to it.
   */
  Optional<Integer> events();

  /** Of the month judged. */
  Optional<BigDecimal> convertedDays();

  /** Every month given. */
  List<MonthTotal> monthTotals();

  /** Total of the month judged. */
  Optional<BigDecimal> absentDays();

  /** Longest run up to the end of the judged month. */
  Optional<BigDecimal> longestRun();

  /** Calendar year to the month judged. */
  Optional<BigDecimal> yearAbsentDays();

  /** Strictest tier reached. */
  Optional<AbsencePenalty> penalty();

  /** Y-01 applied: above 5 days, no run above 5, year at most 10. */
  Optional<Boolean> gap();

  /** Days of at least 8 hours. */
  List<LocalDate> fullDays();

  /** Shorter days. */
  List<LocalDate> shortDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAttendanceOutcome.Builder {}
}
