package dev.guicheng.attendance;

import dev.guicheng.attendance.AbsencePolicy.AbsenceYear;
import dev.guicheng.attendance.AbsencePolicy.ConvertedDays;
import dev.guicheng.calendar.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a person's lateness and absence add up to in the month judged and up to it (ATT-02, ABS-01
 * to ABS-05). Days are exact; halves are allowed.
 */
@Value.Immutable
public interface AbsenceFigures {
  /** The month judged. */
  YearMonth month();

  /** Late and early events of the month, or of its calendar year up to it (Z-10). */
  int events();

  /** Absence days that lateness made in the month. */
  int convertedDays();

  /** Absence days of the month before conversion. */
  BigDecimal ownDays();

  /** Absence days of the month in all. */
  BigDecimal absentDays();

  /** Absence days of the calendar year up to the month, or of the twelve months to it (Z-11). */
  BigDecimal yearDays();

  /**
   * At least how long the longest run up to the end of the month is; empty if the absence is
   * neither dated nor its run told.
   */
  Optional<BigDecimal> leastRun();

  /**
   * At most how long that run is. It differs from {@link #leastRun()} only where the calendar does
   * not cover a day that matters.
   */
  Optional<BigDecimal> mostRun();

  /** Every month given, in order. */
  List<MonthTotal> monthTotals();

  /** The longest run up to the end of the month; empty if not known exactly. */
  default Optional<BigDecimal> longestRun() {
    return leastRun().equals(mostRun()) ? leastRun() : Optional.empty();
  }

  /** Whether a run, or the days of the year, are known to be above what leads to dismissal. */
  default boolean reachesDismissal(AbsencePolicy policy) {
    return yearDays().compareTo(policy.dismissalYearDays()) > 0 || isTooLong(leastRun(), policy);
  }

  /** Whether a run could be that long as far as the calendar tells. */
  default boolean mayReachDismissal(AbsencePolicy policy) {
    return reachesDismissal(policy) || isTooLong(mostRun(), policy);
  }

  /**
   * Whether the month's days before conversion could hold such a run, but are neither dated nor
   * their run told.
   */
  default boolean hidesRun(AbsencePolicy policy) {
    return leastRun().isEmpty() && isTooLong(Optional.of(ownDays()), policy);
  }

  private static boolean isTooLong(Optional<BigDecimal> run, AbsencePolicy policy) {
    return run.isPresent() && run.get().compareTo(policy.dismissalRunDays()) > 0;
  }

  /** Starts figures. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Adds up what a question tells.
   *
   * @param calendar the host's calendar; the question's days off and on are laid over it, and its
   *     roster replaces it
   * @return empty if the question tells of no month
   */
  static Optional<AbsenceFigures> of(
      Attendance question,
      AttendancePolicy attendance,
      AbsencePolicy absence,
      WorkCalendar calendar) {
    return question
        .judgedMonth()
        .map(month -> figures(question, month, attendance, absence, calendar));
  }

  private static AbsenceFigures figures(
      Attendance question,
      YearMonth month,
      AttendancePolicy attendance,
      AbsencePolicy absence,
      WorkCalendar calendar) {
    SortedMap<YearMonth, BigDecimal> own = ownDays(question);
    SortedMap<YearMonth, Integer> events = new TreeMap<>();
    for (MonthCount count : question.months()) {
      events.put(count.month(), count.lateCount().orElse(0) + count.earlyLeaveCount().orElse(0));
    }
    SortedMap<YearMonth, Integer> converted = Lateness.convertedDays(events, attendance);
    SortedMap<YearMonth, BigDecimal> totals = own;
    if (absence.converted() != ConvertedDays.NOWHERE) {
      totals = new TreeMap<>(own);
      for (Map.Entry<YearMonth, Integer> days : converted.entrySet()) {
        totals.merge(days.getKey(), BigDecimal.valueOf(days.getValue()), BigDecimal::add);
      }
    }
    int convertedNow = converted.getOrDefault(month, 0);
    Builder figures =
        builder()
            .month(month)
            .events(Lateness.events(events, month, attendance))
            .convertedDays(convertedNow)
            .ownDays(own.getOrDefault(month, BigDecimal.ZERO))
            .absentDays(totals.getOrDefault(month, BigDecimal.ZERO))
            .yearDays(
                yearDays(totals, month, absence)
                    .add(question.absentDaysBefore().orElse(BigDecimal.ZERO)));
    for (Map.Entry<YearMonth, BigDecimal> total : totals.entrySet()) {
      figures.addMonthTotals(
          MonthTotal.builder()
              .month(total.getKey())
              .convertedDays(BigDecimal.valueOf(converted.getOrDefault(total.getKey(), 0)))
              .absentDays(total.getValue())
              .build());
    }
    int convertedInRun = absence.converted() == ConvertedDays.IN_TOTALS_AND_RUN ? convertedNow : 0;
    List<LocalDate> dated = datedUntilEndOf(month, question);
    if (dated.isEmpty()) {
      Optional<BigDecimal> told =
          question.longestRun().map(run -> run.add(BigDecimal.valueOf(convertedInRun)));
      return figures.leastRun(told).mostRun(told).build();
    }
    WorkCalendar schedule = question.schedule(calendar);
    return figures
        .leastRun(longest(AbsenceRuns.atShortest(dated, schedule), month, convertedInRun, absence))
        .mostRun(longest(AbsenceRuns.atLongest(dated, schedule), month, convertedInRun, absence))
        .build();
  }

  private static BigDecimal longest(
      AbsenceRuns runs, YearMonth month, int convertedInRun, AbsencePolicy absence) {
    int ending = runs.longestEndingIn(month, absence.run());
    return BigDecimal.valueOf(
        Math.max(runs.longest(absence.run()), ending == 0 ? 0L : (long) ending + convertedInRun));
  }

  private static List<LocalDate> datedUntilEndOf(YearMonth month, Attendance question) {
    return question.absentOn().isEmpty()
        ? List.of()
        : question.absentOn().stream().filter(day -> !day.isAfter(month.atEndOfMonth())).toList();
  }

  /** Absence days before conversion by month: as counted, else as dated. */
  private static SortedMap<YearMonth, BigDecimal> ownDays(Attendance question) {
    SortedMap<YearMonth, BigDecimal> days = new TreeMap<>();
    if (!question.absentOn().isEmpty()) {
      for (LocalDate day : new HashSet<>(question.absentOn())) {
        days.merge(YearMonth.from(day), BigDecimal.ONE, BigDecimal::add);
      }
    }
    for (MonthCount count : question.months()) {
      days.put(
          count.month(),
          count.absentDays().orElse(days.getOrDefault(count.month(), BigDecimal.ZERO)));
    }
    return days;
  }

  private static BigDecimal yearDays(
      SortedMap<YearMonth, BigDecimal> totals, YearMonth month, AbsencePolicy absence) {
    YearMonth first =
        absence.year() == AbsenceYear.CALENDAR
            ? YearMonth.of(month.getYear(), 1)
            : month.minusMonths(11);
    BigDecimal days = BigDecimal.ZERO;
    for (Map.Entry<YearMonth, BigDecimal> total : totals.entrySet()) {
      if (!total.getKey().isBefore(first) && !total.getKey().isAfter(month)) {
        days = days.add(total.getValue());
      }
    }
    return days;
  }

  /** Builds figures. */
  final class Builder extends ImmutableAbsenceFigures.Builder {}
}
