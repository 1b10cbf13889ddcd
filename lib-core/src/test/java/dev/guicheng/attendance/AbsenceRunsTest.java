package dev.guicheng.attendance;

import static dev.guicheng.attendance.AbsencePolicy.RunUnit.CALENDAR_DAYS;
import static dev.guicheng.attendance.AbsencePolicy.RunUnit.WORKDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceRunsTest {
  private static final WorkCalendar WEEKDAYS = WorkCalendar.mondayToFriday();
  private static final LocalDate FRI_2025_06_13 = LocalDate.of(2025, 6, 13);
  private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
  private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);

  /** Monday to Friday up to a day, nothing after. */
  private static WorkCalendar until(LocalDate endsOn) {
    return day -> day.isAfter(endsOn) ? Optional.empty() : WEEKDAYS.isWorkday(day);
  }

  private static List<LocalDate> days(String days) {
    return Stream.of(days.split(" ", -1)).map(LocalDate::parse).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // absent days, longest run in workdays, in calendar days
    "2025-06-12 2025-06-13 2025-06-16 2025-06-17 2025-06-18, 5, 7",
    "2025-06-12 2025-06-16, 1, 1",
    "2025-06-13 2025-06-16, 2, 4",
    "2025-06-16 2025-06-13, 2, 4",
    "2025-06-13 2025-06-13, 1, 1",
    "2025-06-14, 0, 0",
    "2025-06-13 2025-06-14 2025-06-16, 2, 4",
    "2025-05-30 2025-06-02, 2, 4",
    "2025-12-31 2026-01-01 2026-01-02, 3, 3"
  })
  void aRunGoesOnAcrossDaysThatAreNotScheduled(String absentOn, int workdays, int calendarDays) {
    AbsenceRuns runs = AbsenceRuns.atShortest(days(absentOn), WEEKDAYS);
    assertThat(runs.longest(WORKDAYS)).isEqualTo(workdays);
    assertThat(runs.longest(CALENDAR_DAYS)).isEqualTo(calendarDays);
  }

  @Test
  void anAttendedDayBreaksARun() {
    assertThat(
            AbsenceRuns.atLongest(days("2025-06-11 2025-06-13 2025-06-16"), WEEKDAYS)
                .longest(WORKDAYS))
        .isEqualTo(2);
  }

  @Test
  void aRunBelongsToTheMonthItEndsIn() {
    AbsenceRuns runs =
        AbsenceRuns.atShortest(days("2025-04-01 2025-05-30 2025-06-02 2025-06-20"), WEEKDAYS);
    assertThat(runs.longestEndingIn(YearMonth.of(2025, 6), WORKDAYS)).isEqualTo(2);
    assertThat(runs.longestEndingIn(YearMonth.of(2025, 5), WORKDAYS)).isZero();
    assertThat(runs.longestEndingIn(YearMonth.of(2025, 4), WORKDAYS)).isEqualTo(1);
  }

  @Test
  void pastTheCalendarsEndARunHasBounds() {
    List<LocalDate> absentOn = List.of(FRI_2025_06_13, MON_2025_06_16);
    WorkCalendar endsInBetween = until(FRI_2025_06_13);
    assertThat(AbsenceRuns.atShortest(absentOn, endsInBetween).longest(WORKDAYS)).isEqualTo(1);
    assertThat(AbsenceRuns.atLongest(absentOn, endsInBetween).longest(WORKDAYS)).isEqualTo(2);
  }

  @Test
  void aCalendarThatEndsAfterTheLastAbsentDayLeavesNothingOpen() {
    List<LocalDate> absentOn = List.of(FRI_2025_06_13, MON_2025_06_16);
    assertThat(AbsenceRuns.atShortest(absentOn, until(MON_2025_06_16)).longest(WORKDAYS))
        .isEqualTo(2);
  }

  @Test
  void anAbsentDayNotCoveredMayOrMayNotHaveBeenScheduled() {
    assertThat(
            AbsenceRuns.atShortest(Set.of(MON_2025_06_16), until(SUN_2025_06_15)).longest(WORKDAYS))
        .isZero();
    assertThat(
            AbsenceRuns.atLongest(Set.of(MON_2025_06_16), until(SUN_2025_06_15)).longest(WORKDAYS))
        .isEqualTo(1);
  }

  @Provide
  Arbitrary<Set<LocalDate>> absences() {
    return Arbitraries.integers()
        .between(0, 60)
        .map(days -> FRI_2025_06_13.plusDays(days))
        .set()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    return Arbitraries.integers().between(-1, 61).map(days -> until(FRI_2025_06_13.plusDays(days)));
  }

  @Property
  void whatIsScheduledLiesWithinTheBounds(
      @ForAll("absences") Set<LocalDate> absentOn, @ForAll("calendars") WorkCalendar calendar) {
    for (AbsencePolicy.RunUnit unit : AbsencePolicy.RunUnit.values()) {
      assertThat(AbsenceRuns.atShortest(absentOn, WEEKDAYS).longest(unit))
          .isBetween(
              AbsenceRuns.atShortest(absentOn, calendar).longest(unit),
              AbsenceRuns.atLongest(absentOn, calendar).longest(unit));
    }
  }

  @Property
  void oneMoreAbsentDayNeverShortensARun(
      @ForAll("absences") Set<LocalDate> absentOn, @ForAll("absences") Set<LocalDate> more) {
    List<LocalDate> all = new ArrayList<>(absentOn);
    all.addAll(more);
    for (AbsencePolicy.RunUnit unit : AbsencePolicy.RunUnit.values()) {
      assertThat(AbsenceRuns.atShortest(all, WEEKDAYS).longest(unit))
          .isGreaterThanOrEqualTo(AbsenceRuns.atShortest(absentOn, WEEKDAYS).longest(unit));
    }
  }

  @Property
  void aHolidayMoreNeverMakesARunLongerThanTheDaysMissed(
      @ForAll("absences") Set<LocalDate> absentOn, @ForAll("absences") Set<LocalDate> holidays) {
    WorkCalendar schedule = WEEKDAYS.with(holidays, Set.of());

    assertThat(AbsenceRuns.atShortest(absentOn, schedule).longest(WORKDAYS))
        .isLessThanOrEqualTo(
            (int) absentOn.stream().filter(day -> schedule.isWorkday(day).orElseThrow()).count());
  }
}
