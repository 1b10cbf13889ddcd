package dev.guicheng.attendance;

import dev.guicheng.attendance.AbsencePolicy.RunUnit;
import dev.guicheng.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

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
   * The runs of some absent days.
   *
   * @return empty if the schedule does not tell of a day that matters
   */
  static Optional<AbsenceRuns> of(Collection<LocalDate> absentOn, WorkCalendar schedule) {
    List<Run> runs = new ArrayList<>();
    for (LocalDate day : new TreeSet<>(absentOn)) {
      Optional<Boolean> scheduled = schedule.isWorkday(day);
      if (scheduled.isEmpty()) {
        return Optional.empty();
      }
      if (!scheduled.get()) {
        continue;
      }
      Run last = runs.isEmpty() ? new Run(day, day, 0) : runs.get(runs.size() - 1);
      Optional<List<LocalDate>> between =
          schedule.workdays(last.endsOn().plusDays(1), day.minusDays(1));
      if (between.isEmpty()) {
        return Optional.empty();
      }
      if (!runs.isEmpty() && between.get().isEmpty()) {
        runs.set(runs.size() - 1, new Run(last.startsOn(), day, last.days() + 1));
      } else {
        runs.add(new Run(day, day, 1));
      }
    }
    return Optional.of(new AbsenceRuns(List.copyOf(runs)));
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
