package dev.guicheng.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.calendar.ChineseWorkCalendar;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.leave.LeavePolicy.LeaveCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LeaveDaysTest {
  private static final WorkCalendar WEEKDAYS = WorkCalendar.mondayToFriday();
  private static final LocalDate WED_2025_07_30 = LocalDate.of(2025, 7, 30);
  private static final LocalDate MON_2025_08_04 = LocalDate.of(2025, 8, 4);

  private static List<LocalDate> workdays(
      LocalDate startsOn, LocalDate endsOn, Set<LocalDate> holidays) {
    return LeaveDays.between(
            startsOn, endsOn, LeaveCount.WORKDAYS, WEEKDAYS.with(holidays, Set.of()))
        .orElseThrow();
  }

  private static MonthDays month(int month, String days) {
    return MonthDays.builder().month(YearMonth.of(2025, month)).days(new BigDecimal(days)).build();
  }

  @Test
  void daysAreCountedByCalendarMonth() {
    assertThat(LeaveDays.byMonth(workdays(WED_2025_07_30, MON_2025_08_04, Set.of())))
        .containsExactly(month(7, "2"), month(8, "2"));
  }

  @Test
  void calendarDaysNeedNoCalendar() {
    LocalDate startsOn = LocalDate.of(2100, 1, 1);
    assertThat(
            LeaveDays.between(
                startsOn,
                startsOn.plusDays(9),
                LeaveCount.CALENDAR_DAYS,
                ChineseWorkCalendar.instance()))
        .hasValueSatisfying(days -> assertThat(days).hasSize(10));
  }

  @Test
  void workdaysPastTheCalendarsEndAreNotGuessed() {
    LocalDate lastCovered = ChineseWorkCalendar.instance().coverage().endsOn();
    assertThat(
            LeaveDays.between(
                lastCovered,
                lastCovered.plusDays(1),
                LeaveCount.WORKDAYS,
                ChineseWorkCalendar.instance()))
        .isEmpty();
    assertThat(
            LeaveDays.between(
                lastCovered, lastCovered, LeaveCount.WORKDAYS, ChineseWorkCalendar.instance()))
        .isPresent();
  }

  @Test
  void aSpanThatEndsBeforeItStartsHasNoDays() {
    assertThat(
            LeaveDays.between(MON_2025_08_04, WED_2025_07_30, LeaveCount.CALENDAR_DAYS, WEEKDAYS))
        .contains(List.of());
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return Arbitraries.integers()
        .between(0, 120)
        .map(days -> WED_2025_07_30.plusDays(days))
        .set()
        .ofMaxSize(30);
  }

  @Property
  void theDaysOfTheMonthsAddUpToTheLeave(
      @ForAll @IntRange(max = 100) int length, @ForAll("holidays") Set<LocalDate> holidays) {
    List<LocalDate> days = workdays(WED_2025_07_30, WED_2025_07_30.plusDays(length), holidays);
    BigDecimal sum =
        LeaveDays.byMonth(days).stream()
            .map(MonthDays::days)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(days.size()));
  }

  @Property
  void aHolidayMoreNeverMakesALeaveLonger(
      @ForAll @IntRange(max = 100) int length,
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("holidays") Set<LocalDate> more) {
    LocalDate endsOn = WED_2025_07_30.plusDays(length);
    Set<LocalDate> all = new HashSet<>(holidays);
    all.addAll(more);
    assertThat(workdays(WED_2025_07_30, endsOn, holidays))
        .containsAll(workdays(WED_2025_07_30, endsOn, all));
  }
}
