package dev.guicheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseWorkCalendarTest {
  private static final LocalDate WED_2025_10_01 = LocalDate.parse("2025-10-01");
  private static final LocalDate WED_2025_10_08 = LocalDate.parse("2025-10-08");
  private static final LocalDate THU_2026_12_31 = LocalDate.parse("2026-12-31");
  private static final LocalDate FRI_2027_01_01 = LocalDate.parse("2027-01-01");
  private static final LocalDate WED_2020_01_01 = LocalDate.parse("2020-01-01");

  private final ChineseWorkCalendar calendar = ChineseWorkCalendar.instance();

  @Test
  void everyCoveredDayAgreesWithItsSource() {
    Coverage coverage = calendar.coverage();
    assertThat(coverage.startsOn().datesUntil(coverage.endsOn().plusDays(1)))
        .hasSize(7 * 365 + 2)
        .allSatisfy(
            day -> {
              LegalHoliday holiday =
                  LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
              boolean worked =
                  holiday == null
                      ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                      : holiday.isWork();
              assertThat(calendar.isWorkday(day)).as("%s", day).contains(worked);
              if (holiday == null) {
                assertThat(calendar.findHoliday(day)).isEmpty();
              } else {
                assertThat(calendar.findHoliday(day)).contains(holiday.getName());
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-28, true", // Sunday, made up for the National Day
    "2025-09-30, true", // Tuesday, the day before
    "2025-10-01, false",
    "2025-10-06, false", // Mid-Autumn
    "2025-10-08, false", // the last day
    "2025-10-09, true", // the day after
    "2025-10-11, true", // Saturday, made up
    "2025-10-12, false", // Sunday
    "2025-01-26, true", // Sunday, made up for the Spring Festival
    "2025-01-27, true", // Monday, the day before the Spring Festival
    "2025-01-28, false",
  })
  void knowsHolidaysAndMakeUpDays(LocalDate day, boolean worked) {
    assertThat(calendar.isWorkday(day)).contains(worked);
  }

  @Test
  void namesTheHolidayOfADayOff() {
    assertThat(calendar.findHoliday(WED_2025_10_01)).contains("国庆中秋");
    assertThat(calendar.findHoliday(WED_2025_10_08.plusDays(1))).isEmpty();
  }

  @Test
  void nationalDayWeekOf2025HoldsOnlyItsMakeUpDays() {
    assertThat(calendar.workdays(WED_2025_10_01, WED_2025_10_08.plusDays(4)))
        .contains(
            List.of(
                LocalDate.parse("2025-10-09"),
                LocalDate.parse("2025-10-10"),
                LocalDate.parse("2025-10-11")));
  }

  @Test
  void coversWholeYears() {
    assertThat(calendar.coverage()).isEqualTo(new Coverage(WED_2020_01_01, THU_2026_12_31));
  }

  @Test
  void answersNothingOutsideItsCoverage() {
    assertThat(calendar.isWorkday(WED_2020_01_01)).isPresent();
    assertThat(calendar.isWorkday(WED_2020_01_01.minusDays(1))).isEmpty();
    assertThat(calendar.isWorkday(THU_2026_12_31)).contains(true);
    assertThat(calendar.isWorkday(FRI_2027_01_01)).isEmpty();
    assertThat(calendar.isWorkday(FRI_2027_01_01.plusDays(3))).isEmpty();
  }

  @Test
  void aSpanThatLeavesTheCoverageHasNoKnownWorkdays() {
    assertThat(calendar.workdays(THU_2026_12_31, THU_2026_12_31)).contains(List.of(THU_2026_12_31));
    assertThat(calendar.workdays(THU_2026_12_31, FRI_2027_01_01)).isEmpty();
  }

  @Test
  void daysLaidOverItDecideBeyondItsCoverage() {
    WorkCalendar extended =
        calendar.with(List.of(FRI_2027_01_01), List.of(FRI_2027_01_01.plusDays(2)));
    assertThat(extended.isWorkday(FRI_2027_01_01)).contains(false);
    assertThat(extended.isWorkday(FRI_2027_01_01.plusDays(2))).contains(true);
    assertThat(extended.isWorkday(FRI_2027_01_01.plusDays(3))).isEmpty();
  }

  @Test
  void aCoverageCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> new Coverage(FRI_2027_01_01, THU_2026_12_31))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Coverage: endsOn (2026-12-31) must not be before startsOn (2027-01-01)");
  }
}
