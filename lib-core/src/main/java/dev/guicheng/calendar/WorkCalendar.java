package dev.guicheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days are worked. A calendar may end: past its coverage it answers nothing, and the question
 * is UNDETERMINED, never guessed. Implementations are immutable.
 */
@FunctionalInterface
public interface WorkCalendar {
  /**
   * Whether a day is worked.
   *
   * @return empty if the calendar does not cover the day
   */
  Optional<Boolean> isWorkday(LocalDate day);

  /** Monday to Friday, without holidays, for all time. */
  static WorkCalendar mondayToFriday() {
    return day -> Optional.of(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
  }

  /** Exactly the days of a roster, for all time. */
  static WorkCalendar roster(Collection<LocalDate> scheduledOn) {
    Set<LocalDate> days = Set.copyOf(scheduledOn);
    return day -> Optional.of(days.contains(day));
  }

  /**
   * This calendar with other days off and on.
   *
   * @param holidays days that are not worked
   * @param makeUpDays days that are worked, even if they are holidays too
   */
  default WorkCalendar with(Collection<LocalDate> holidays, Collection<LocalDate> makeUpDays) {
    if (holidays.isEmpty() && makeUpDays.isEmpty()) {
      return this;
    }
    Set<LocalDate> off = Set.copyOf(holidays);
    Set<LocalDate> on = Set.copyOf(makeUpDays);
    return day ->
        on.contains(day)
            ? Optional.of(true)
            : off.contains(day) ? Optional.of(false) : isWorkday(day);
  }

  /**
   * The workdays of a span of days.
   *
   * @param startsOn first day, inclusive
   * @param endsOn last day, inclusive; before {@code startsOn} there are none
   * @return in order; empty if the calendar does not cover one of the days
   */
  default Optional<List<LocalDate>> workdays(LocalDate startsOn, LocalDate endsOn) {
    if (endsOn.isBefore(startsOn)) {
      return Optional.of(List.of());
    }
    List<LocalDate> days = startsOn.datesUntil(endsOn.plusDays(1)).toList();
    if (days.stream().anyMatch(day -> isWorkday(day).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(days.stream().filter(day -> isWorkday(day).orElse(false)).toList());
  }

  /**
   * The first of some days that is worked.
   *
   * @param days looked at in this order
   * @return empty if none is worked, or the calendar does not cover one before it
   */
  default Optional<LocalDate> firstWorkday(Stream<LocalDate> days) {
    return days.filter(day -> isWorkday(day).orElse(true))
        .findFirst()
        .filter(day -> isWorkday(day).isPresent());
  }
}
