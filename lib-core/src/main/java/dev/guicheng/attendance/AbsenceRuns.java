package dev.guicheng.attendance;

import dev.guicheng.attendance.AbsencePolicy.RunUnit;
import dev.guicheng.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Unbroken runs of absence: absent on every scheduled day from the first to the last, across
 * weekends, holidays and months (ABS-03, Z-12). A day that is not scheduled cannot be missed; it
 * breaks nothing.
 */
final class AbsenceRuns {
  private final List<Run> runs;

  private AbsenceRuns(List<Run> runs) {
    this.runs = runs;
  }

  /**
   * One run.
   *
   * @param startsOn its first absent day
   * @param endsOn its last absent day
   * @param days absent days in it
   */
  private record Run(LocalDate startsOn, LocalDate endsOn, int days) {
    int length(RunUnit unit) {
      return unit == RunUnit.WORKDAYS
          ? days
          : Math.toIntExact(ChronoUnit.DAYS.between(startsOn, endsOn)) + 1;
    }
  }

  /**
   * The runs as short as they can be: where the schedule does not tell, an absent day was none to
   * work, and any other day breaks a run.
   */
  static AbsenceRuns atShortest(Collection<LocalDate> absentOn, WorkCalendar schedule) {
    Set<LocalDate> absent = Set.copyOf(absentOn);
    return of(absent, day -> schedule.isWorkday(day).orElse(!absent.contains(day)));
  }

  /**
   * The runs as long as they can be: where the schedule does not tell, an absent day was one to
   * work, and any other day breaks nothing.
   */
  static AbsenceRuns atLongest(Collection<LocalDate> absentOn, WorkCalendar schedule) {
    Set<LocalDate> absent = Set.copyOf(absentOn);
    return of(absent, day -> schedule.isWorkday(day).orElse(absent.contains(day)));
  }

  private static AbsenceRuns of(Set<LocalDate> absentOn, Predicate<LocalDate> scheduled) {
    List<Run> runs = new ArrayList<>();
    for (LocalDate day : new TreeSet<>(absentOn)) {
      if (!scheduled.test(day)) {
        continue;
      }
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).endsOn().plusDays(1).datesUntil(day).noneMatch(scheduled)) {
        runs.set(last, new Run(runs.get(last).startsOn(), day, runs.get(last).days() + 1));
      } else {
        runs.add(new Run(day, day, 1));
      }
    }
    return new AbsenceRuns(List.copyOf(runs));
  }

  /** The longest run; 0 if there is none. */
  int longest(RunUnit unit) {
    return runs.stream().mapToInt(run -> run.length(unit)).max().orElse(0);
  }

  /** The longest of the runs whose last day lies in a month; 0 if none does. */
  int longestEndingIn(YearMonth month, RunUnit unit) {
    return runs.stream()
        .filter(run -> YearMonth.from(run.endsOn()).equals(month))
        .mapToInt(run -> run.length(unit))
        .max()
        .orElse(0);
  }
}
