package dev.guicheng.duty;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.manual.Counting;
import dev.guicheng.manual.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts one log against one row. Confined to one thread. */
final class DutyCounter {
  private final DutyLog log;
  private final DutyRow row;
  private final Counting counting;
  private final WorkCalendar calendar;
  private final LocalDateTime asOf;
  private final int firstPosition;
  private final List<DutyTally> tallies = new ArrayList<>();
  private boolean awaitsFirst;

  DutyCounter(
      DutyLog log, DutyRow row, Counting counting, WorkCalendar calendar, int firstPosition) {
    this.firstPosition = firstPosition;
    this.log = log;
    this.row = row;
    this.counting = counting;
    this.calendar = calendar.with(log.holidays(), log.makeUpDays());
    this.asOf = log.asOf().orElseGet(() -> log.endsOn().plusDays(1).atStartOfDay());
  }

  DutyReview review() {
    for (Optional<String> subject : subjects()) {
      List<LoggedAct> acts = actsOf(subject);
      row.rhythm().ifPresent(rhythm -> countPeriods(rhythm, subject, acts));
      row.interval().ifPresent(interval -> countIntervals(subject, acts));
    }
    return new DutyReview(row, tallies, awaitsFirst);
  }

  private List<Optional<String>> subjects() {
    List<String> named =
        log.subjects().isEmpty() && row.scope() == DutyScope.ROLE
            ? row.roles().stream().map(role -> role.code()).toList()
            : log.subjects();
    return named.isEmpty()
        ? List.of(Optional.empty())
        : named.stream().distinct().map(Optional::of).toList();
  }

  private List<LoggedAct> actsOf(Optional<String> subject) {
    return IntStream.range(0, log.log().size())
        .mapToObj(position -> new LoggedAct(position, log.log().get(position)))
        .filter(act -> row.counts(act.done().duty()))
        .filter(act -> subject.isEmpty() || act.done().subject().equals(subject))
        .toList();
  }

  private void countPeriods(Rhythm rhythm, Optional<String> subject, List<LoggedAct> acts) {
    Map<CalendarPeriod, List<LoggedAct>> byPeriod = new HashMap<>();
    for (LoggedAct act : acts) {
      act.period(rhythm)
          .ifPresent(
              period -> byPeriod.computeIfAbsent(period, none -> new ArrayList<>()).add(act));
    }
    for (CalendarPeriod period : CalendarPeriod.overlapping(rhythm, log.startsOn(), log.endsOn())) {
      PeriodCount count =
          new PeriodCount(
              row, period, row.due().dueOn(period, calendar, !log.holidays().isEmpty()));
      byPeriod.getOrDefault(period, List.of()).forEach(count::add);
      tallies.add(
          count
              .tally()
              .position(firstPosition + tallies.size())
              .subject(subject)
              .over(Deadline.on(count.limit()).isOverAt(asOf))
              .build());
    }
  }

  /** Each act starts an interval that a later one should end in time. */
  private void countIntervals(Optional<String> subject, List<LoggedAct> acts) {
    List<LoggedAct> inOrder =
        acts.stream()
            .sorted(
                Comparator.<LoggedAct, LocalDate>comparing(act -> act.done().doneOn())
                    .thenComparing(LoggedAct::completedOn)
                    .thenComparing(LoggedAct::position))
            .toList();
    awaitsFirst |= inOrder.isEmpty();
    for (int position = 0; position < inOrder.size(); position++) {
      LocalDate dueOn =
          counting.plus(inOrder.get(position).done().doneOn(), row.interval().orElseThrow());
      // The act done next may be handed in after a later one: the first to come ends the interval.
      Optional<LocalDate> next =
          inOrder.subList(position + 1, inOrder.size()).stream()
              .map(LoggedAct::completedOn)
              .min(Comparator.naturalOrder());
      boolean inTime = next.filter(day -> !day.isAfter(dueOn)).isPresent();
      tallies.add(
          DutyTally.builder()
              .row(row)
              .position(firstPosition + tallies.size())
              .subject(subject)
              .period(dueOn.toString())
              .dueOn(dueOn)
              .count(inTime ? 1 : 0)
              .open(0)
              .late(next.isPresent() && !inTime ? 1 : 0)
              .acts(next.isPresent() ? 1 : 0)
              .refused(0)
              .over(Deadline.on(dueOn).isOverAt(asOf))
              .build());
    }
  }
}
