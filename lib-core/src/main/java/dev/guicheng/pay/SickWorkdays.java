package dev.guicheng.pay;

import static java.util.Objects.requireNonNull;

import dev.guicheng.calendar.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sick workdays of one month at either rate (PAY-04).
 *
 * @param firstRate workdays at the first rate, halves allowed
 * @param laterRate workdays at the later rate, halves allowed
 * @param wholeMonth whether every scheduled workday of the month is sick; empty if only the
 *     calendar could tell, and does not
 */
public record SickWorkdays(
    BigDecimal firstRate, BigDecimal laterRate, Optional<Boolean> wholeMonth) {
  private static final SickWorkdays NONE =
      new SickWorkdays(BigDecimal.ZERO, BigDecimal.ZERO, Optional.of(false));

  /** Refuses nulls. */
  public SickWorkdays {
    requireNonNull(firstRate, "firstRate");
    requireNonNull(laterRate, "laterRate");
    requireNonNull(wholeMonth, "wholeMonth");
  }

  /**
   * Days that the host has split already. They are the whole month if the month is known and has as
   * many workdays; days of the month that the calendar does not cover can leave that open.
   *
   * @param calendar the calendar with the question's days off and on laid over it
   */
  public static SickWorkdays given(
      Optional<BigDecimal> firstRate,
      Optional<BigDecimal> laterRate,
      Optional<YearMonth> month,
      WorkCalendar calendar) {
    BigDecimal first = firstRate.orElse(BigDecimal.ZERO);
    BigDecimal later = laterRate.orElse(BigDecimal.ZERO);
    Optional<Boolean> wholeMonth =
        month.isEmpty()
            ? Optional.of(false)
            : areWholeMonth(first.add(later), month.get(), calendar);
    return new SickWorkdays(first, later, wholeMonth);
  }

  private static Optional<Boolean> areWholeMonth(
      BigDecimal days, YearMonth month, WorkCalendar calendar) {
    List<Optional<Boolean>> workdays =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .mapToObj(day -> calendar.isWorkday(month.atDay(day)))
            .toList();
    long least = workdays.stream().filter(workday -> workday.orElse(false)).count();
    long most = workdays.stream().filter(workday -> workday.orElse(true)).count();
    boolean possible =
        days.signum() > 0
            && days.stripTrailingZeros().scale() <= 0
            && days.compareTo(BigDecimal.valueOf(least)) >= 0
            && days.compareTo(BigDecimal.valueOf(most)) <= 0;
    return possible && least < most ? Optional.empty() : Optional.of(possible);
  }

  /**
   * The workdays of a month that lie in sick spells. Spells that start after the month change
   * nothing; without a spell that reaches into the month there are none.
   *
   * @param calendar the calendar with the question's days off and on laid over it
   * @return empty if the calendar does not cover a day that matters
   */
  public static Optional<SickWorkdays> inMonth(
      YearMonth month, List<Stay> spells, PayPolicy policy, WorkCalendar calendar) {
    List<Stay> begun =
        spells.stream().filter(spell -> !spell.startsOn().isAfter(month.atEndOfMonth())).toList();
    if (begun.stream().allMatch(spell -> spell.endsOn().isBefore(month.atDay(1)))) {
      return Optional.of(NONE);
    }
    return calendar
        .workdays(month.atDay(1), month.atEndOfMonth())
        .flatMap(
            workdays ->
                SickSpellSplit.of(begun, policy, calendar).map(split -> count(workdays, split)));
  }

  private static SickWorkdays count(List<LocalDate> workdays, List<SickSpell> spells) {
    int first = 0;
    int later = 0;
    for (LocalDate day : workdays) {
      for (SickSpell spell : spells) {
        if (!day.isBefore(spell.startsOn()) && !day.isAfter(spell.endsOn())) {
          if (day.isBefore(spell.reducedFrom())) {
            first++;
          } else {
            later++;
          }
        }
      }
    }
    return new SickWorkdays(
        BigDecimal.valueOf(first),
        BigDecimal.valueOf(later),
        Optional.of(!workdays.isEmpty() && first + later == workdays.size()));
  }

  /** Whether there are days at the first rate. */
  public boolean hasFirst() {
    return firstRate.signum() > 0;
  }

  /** Whether there are days at the later rate. */
  public boolean hasLater() {
    return laterRate.signum() > 0;
  }

  /** Whether the month is wholly sick at one rate. */
  public boolean wholeAtOneRate() {
    return atOneRate() && wholeMonth.orElse(false);
  }

  /** Whether sick days are part of the month only, or lie at both rates. */
  public boolean partial() {
    return (hasFirst() || hasLater()) && !wholeAtOneRate() && !open();
  }

  /** Whether only the calendar could tell if the month is wholly sick at one rate. */
  public boolean open() {
    return atOneRate() && wholeMonth.isEmpty();
  }

  private boolean atOneRate() {
    return hasFirst() != hasLater();
  }
}
