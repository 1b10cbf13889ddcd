package dev.guicheng.pay;

import static java.util.Comparator.comparing;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.pay.PayPolicy.SickSpells;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins sick spells, and splits them into the part at the first and at the later rate (PAY-02,
 * PAY-03).
 */
public final class SickSpellSplit {
  private static final int SHARED_DAYS = 30;

  private SickSpellSplit() {}

  /**
   * The spells in date order, joined where they touch or only unscheduled days lie between, and
   * split.
   *
   * @param calendar the calendar with the question's days off and on laid over it
   * @return empty if the calendar does not cover a day that decides whether two spells are one
   */
  public static Optional<List<SickSpell>> of(
      List<Stay> spells, PayPolicy policy, WorkCalendar calendar) {
    return joined(spells, calendar).map(joined -> split(joined, policy));
  }

  private static Optional<List<Stay>> joined(List<Stay> spells, WorkCalendar calendar) {
    List<Stay> joined = new ArrayList<>();
    for (Stay spell : spells.stream().sorted(comparing(Stay::startsOn)).toList()) {
      if (joined.isEmpty()) {
        joined.add(spell);
        continue;
      }
      Stay last = joined.get(joined.size() - 1);
      Optional<Boolean> adjoins = adjoins(last.endsOn(), spell.startsOn(), calendar);
      if (adjoins.isEmpty()) {
        return Optional.empty();
      }
      if (adjoins.get()) {
        joined.set(
            joined.size() - 1,
            Stay.builder().startsOn(last.startsOn()).endsOn(spell.endsOn()).build());
      } else {
        joined.add(spell);
      }
    }
    return Optional.of(joined);
  }

  /** One workday keeps two spells apart, whatever the calendar does not tell about the others. */
  private static Optional<Boolean> adjoins(
      LocalDate endsOn, LocalDate startsOn, WorkCalendar calendar) {
    boolean covered = true;
    for (LocalDate day = endsOn.plusDays(1); day.isBefore(startsOn); day = day.plusDays(1)) {
      Optional<Boolean> workday = calendar.isWorkday(day);
      if (workday.orElse(false)) {
        return Optional.of(false);
      }
      covered &= workday.isPresent();
    }
    return covered ? Optional.of(true) : Optional.empty();
  }

  private static List<SickSpell> split(List<Stay> spells, PayPolicy policy) {
    List<SickSpell> split = new ArrayList<>();
    Map<Integer, Integer> usedByYear = new HashMap<>();
    for (Stay spell : spells) {
      LocalDate startsOn = spell.startsOn();
      LocalDate reducedFrom = reducedFrom(startsOn, usedByYear, policy);
      int length = days(startsOn, spell.endsOn().plusDays(1));
      int first = Math.min(length, days(startsOn, reducedFrom));
      usedByYear.merge(startsOn.getYear(), first, Integer::sum);
      split.add(
          SickSpell.builder()
              .startsOn(startsOn)
              .endsOn(spell.endsOn())
              .reducedFrom(reducedFrom)
              .firstRateDays(first)
              .laterRateDays(length - first)
              .build());
    }
    return split;
  }

  private static LocalDate reducedFrom(
      LocalDate startsOn, Map<Integer, Integer> usedByYear, PayPolicy policy) {
    if (policy.sickSpells() == SickSpells.CUMULATIVE_YEAR) {
      return startsOn.plusDays(SHARED_DAYS - usedByYear.getOrDefault(startsOn.getYear(), 0));
    }
    YearMonth next = YearMonth.from(startsOn).plusMonths(1);
    return switch (policy.sickMonth()) {
      case ANNIVERSARY ->
          next.isValidDay(startsOn.getDayOfMonth())
              ? next.atDay(startsOn.getDayOfMonth())
              : next.plusMonths(1).atDay(1);
      case THIRTY_DAYS -> startsOn.plusDays(SHARED_DAYS);
      case PAYROLL_MONTH -> next.atDay(1);
    };
  }

  private static int days(LocalDate startsOn, LocalDate endExclusive) {
    return Math.toIntExact(ChronoUnit.DAYS.between(startsOn, endExclusive));
  }

  /**
   * Refuses spells that overlap, at the one that starts later, or of two at once the later listed.
   */
  static void checkApart(String path, List<Stay> spells, Problems problems) {
    List<Integer> order =
        IntStream.range(0, spells.size())
            .boxed()
            .sorted(comparing((Integer position) -> spells.get(position).startsOn()))
            .toList();
    LocalDate lastDay = LocalDate.MIN;
    for (int position : order) {
      Stay spell = spells.get(position);
      problems.require(
          spell.startsOn().isAfter(lastDay),
          path + "[" + position + "].startsOn",
          Reason.CONTRADICTION,
          "%s lies in another spell, which ends on %s",
          spell.startsOn(),
          lastDay);
      lastDay = spell.endsOn().isAfter(lastDay) ? spell.endsOn() : lastDay;
    }
  }
}
