package dev.guicheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
  private static final LocalDate FRI_2026_01_30 = LocalDate.parse("2026-01-30");
  private static final LocalDate SAT_2026_01_31 = LocalDate.parse("2026-01-31");
  private static final LocalDate MON_2026_02_02 = LocalDate.parse("2026-02-02");

  private final WorkCalendar weekdays = WorkCalendar.mondayToFriday();

  @Test
  void weekdaysAreWorkedAndWeekendsAreNot() {
    assertThat(weekdays.isWorkday(FRI_2026_01_30)).contains(true);
    assertThat(weekdays.isWorkday(SAT_2026_01_31)).contains(false);
    assertThat(weekdays.workdays(FRI_2026_01_30, MON_2026_02_02))
        .contains(List.of(FRI_2026_01_30, MON_2026_02_02));
  }

  @Test
  void theSpanIncludesBothEndsAndIsEmptyWhenTurnedRound() {
    assertThat(weekdays.workdays(FRI_2026_01_30, FRI_2026_01_30)).contains(List.of(FRI_2026_01_30));
    assertThat(weekdays.workdays(MON_2026_02_02, FRI_2026_01_30)).contains(List.of());
  }

  @Test
  void aRosterKnowsExactlyItsDays() {
    WorkCalendar roster = WorkCalendar.roster(List.of(SAT_2026_01_31));
    assertThat(roster.isWorkday(SAT_2026_01_31)).contains(true);
    assertThat(roster.isWorkday(FRI_2026_01_30)).contains(false);
  }

  @Test
  void aDayThatIsBothOffAndOnIsWorked() {
    WorkCalendar both = weekdays.with(List.of(FRI_2026_01_30), List.of(FRI_2026_01_30));
    assertThat(both.isWorkday(FRI_2026_01_30)).contains(true);
  }

  @Test
  void aSpanWithADayNobodyKnowsIsNotKnown() {
    WorkCalendar ends =
        day -> day.isAfter(SAT_2026_01_31) ? Optional.empty() : weekdays.isWorkday(day);
    assertThat(ends.workdays(FRI_2026_01_30, SAT_2026_01_31)).contains(List.of(FRI_2026_01_30));
    assertThat(ends.workdays(FRI_2026_01_30, MON_2026_02_02)).isEmpty();
  }

  @Property
  void aHolidayTakesAtMostOneWorkdayAndNeverAddsOne(
      @ForAll("days") LocalDate startsOn, @ForAll("days") LocalDate holiday) {
    LocalDate endsOn = startsOn.plusDays(40);
    List<LocalDate> before = weekdays.workdays(startsOn, endsOn).orElseThrow();
    List<LocalDate> after =
        weekdays.with(List.of(holiday), List.of()).workdays(startsOn, endsOn).orElseThrow();
    List<LocalDate> expected = new ArrayList<>(before);
    expected.remove(holiday);
    assertThat(after).isEqualTo(expected);
  }

  @Property
  void aMakeUpDayIsWorked(@ForAll("days") LocalDate day) {
    assertThat(weekdays.with(List.of(), List.of(day)).isWorkday(day)).contains(true);
  }

  @Property
  void layingDaysOverTwiceChangesNothing(
      @ForAll("sets") Set<LocalDate> off,
      @ForAll("sets") Set<LocalDate> on,
      @ForAll("days") LocalDate day) {
    WorkCalendar once = weekdays.with(off, on);
    assertThat(once.with(off, on).isWorkday(day)).isEqualTo(once.isWorkday(day));
  }

  @Property
  void theWorkdaysOfASpanAreThoseOfItsParts(
      @ForAll("days") LocalDate startsOn,
      @ForAll("lengths") int first,
      @ForAll("lengths") int rest) {
    LocalDate middle = startsOn.plusDays(first);
    LocalDate endsOn = middle.plusDays(rest);
    List<LocalDate> parts = new ArrayList<>(weekdays.workdays(startsOn, middle).orElseThrow());
    parts.addAll(weekdays.workdays(middle.plusDays(1), endsOn).orElseThrow());
    assertThat(weekdays.workdays(startsOn, endsOn)).contains(parts);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Set<LocalDate>> sets() {
    return days().set().ofMaxSize(20);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 60);
  }
}
