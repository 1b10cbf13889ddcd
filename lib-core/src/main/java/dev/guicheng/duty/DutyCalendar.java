package dev.guicheng.duty;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Role;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What falls due when, by whom, on which form and under which clause: the duty table rolled out
 * over days, before anything was done. A {@link DutyLog} later judges the same periods by the same
 * due days.
 *
 * <pre>{@code
 * DutyCalendar duties = DutyCalendar.of(PolicyBook.manual(), ChineseWorkCalendar.instance());
 * for (DueDuty due : duties.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))) {
 *   System.out.println(due.lastOn() + " " + due.duty() + " " + due.clauses());
 * }
 * }</pre>
 *
 * <p>Duties whose period the manual does not give and the book does not set, and duties that count
 * from the last time, have no calendar: see {@link #unscheduled()} and {@link #after}. Immutable.
 */
public final class DutyCalendar {
  /**
   * Due days lie at most this many months off their period, moved days and short months included.
   */
  private static final int REACH_MONTHS = 4;

  private final PolicyBook book;
  private final WorkCalendar calendar;
  private final boolean holidaysGiven;

  private DutyCalendar(PolicyBook book, WorkCalendar calendar, boolean holidaysGiven) {
    this.book = requireNonNull(book, "book");
    this.calendar = requireNonNull(calendar, "calendar");
    this.holidaysGiven = holidaysGiven;
  }

  /**
   * The duties of a policy book.
   *
   * @param calendar the workdays: they move the end of a month where the book says so
   */
  public static DutyCalendar of(PolicyBook book, WorkCalendar calendar) {
    return new DutyCalendar(book, calendar, false);
  }

  /**
   * The same duties with days off and on, as the question of a {@link DutyLog} gives them: once
   * holidays are given, a talk that falls on a day off moves to the next workday (PAT-04).
   *
   * @param holidays days that are not worked
   * @param makeUpDays days that are worked, even if they are holidays too
   */
  public DutyCalendar with(Collection<LocalDate> holidays, Collection<LocalDate> makeUpDays) {
    return new DutyCalendar(
        book, calendar.with(holidays, makeUpDays), holidaysGiven || !holidays.isEmpty());
  }

  /**
   * What must be done by a day of a span.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive; before {@code first} nothing is due
   * @return by last day, then in the order of the duty table
   */
  public List<DueDuty> between(LocalDate first, LocalDate last) {
    List<DueDuty> due = new ArrayList<>();
    for (DutyRow row : book.duty().rows()) {
      row.rhythm().ifPresent(rhythm -> addPeriods(row, rhythm, first, last, due));
    }
    due.sort(Comparator.comparing(DueDuty::lastOn));
    return List.copyOf(due);
  }

  private void addPeriods(
      DutyRow row, Rhythm rhythm, LocalDate first, LocalDate last, List<DueDuty> due) {
    for (CalendarPeriod period :
        CalendarPeriod.overlapping(
            rhythm, first.minusMonths(REACH_MONTHS), last.plusMonths(REACH_MONTHS))) {
      Optional<LocalDate> dueOn = row.due().dueOn(period, calendar, holidaysGiven);
      LocalDate lastOn = dueOn.orElseGet(() -> row.due().latestOn(period));
      if (!lastOn.isBefore(first) && !lastOn.isAfter(last)) {
        for (List<Role> roles : actors(row)) {
          due.add(entry(row, roles, period.label(), dueOn, lastOn));
        }
      }
    }
  }

  private static List<List<Role>> actors(DutyRow row) {
    return row.scope() == DutyScope.ROLE
        ? row.roles().stream().map(List::of).toList()
        : List.of(row.roles());
  }

  private static DueDuty entry(
      DutyRow row, List<Role> roles, String period, Optional<LocalDate> dueOn, LocalDate lastOn) {
    return DueDuty.builder()
        .duty(row.duty())
        .addAllClauses(row.clauses())
        .period(period)
        .dueOn(dueOn)
        .lastOn(lastOn)
        .required(row.minimum())
        .maximum(row.maximum())
        .addAllRoles(roles)
        .addAllTo(row.to())
        .form(row.form())
        .scope(row.scope())
        .build();
  }

  /**
   * When a duty that counts from the last time is due again.
   *
   * @param lastDoneOn the day it was last done
   * @return empty for a duty of the calendar, or none of the table
   */
  public Optional<DueDuty> after(Duty duty, LocalDate lastDoneOn) {
    return book.duty()
        .findRow(duty)
        .flatMap(
            row ->
                row.interval()
                    .map(interval -> book.counting().plus(lastDoneOn, interval))
                    .map(day -> entry(row, row.roles(), day.toString(), Optional.of(day), day)));
  }

  /** Duties that no calendar can hold: how often is not given, or they count from the last time. */
  public List<DutyRow> unscheduled() {
    return book.duty().rows().stream().filter(row -> row.rhythm().isEmpty()).toList();
  }
}
