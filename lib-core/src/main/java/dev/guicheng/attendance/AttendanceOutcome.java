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

  /**
   * Absence days that lateness made in the month judged, told even where the site counts them
   * nowhere ({@code absence.converted}).
   */
  Optional<BigDecimal> convertedDays();

  /** Every month given, in order; also those after the month judged. */
  List<MonthTotal> monthTotals();

  /** Absence days of the month judged in all, halves allowed. */
  Optional<BigDecimal> absentDays();

  /**
   * The longest run up to the end of the judged month, in the unit of {@code absence.run}; empty if
   * the days are not dated, or the calendar ends too early to tell.
   */
  Optional<BigDecimal> longestRun();

  /**
   * Absence days of the year to the end of the month judged, which {@code absence.year} counts by
   * the calendar or as twelve months.
   */
  Optional<BigDecimal> yearAbsentDays();

  /** The strictest tier reached; empty while a fact, the calendar or the site leaves it open. */
  Optional<AbsencePenalty> penalty();

  /**
   * Whether the month lies in the gap of the manual: above the second tier, but neither a run nor
   * the year leads to dismissal (Y-01).
   */
  Optional<Boolean> gap();

  /** Attended days of at least a full day's hours ({@code attendance.day.hours}), in order. */
  List<LocalDate> fullDays();

  /** Shorter attended days, in order. */
  List<LocalDate> shortDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAttendanceOutcome.Builder {}
}
