package dev.guicheng.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {
  private static final LocalDate MON_2024_12_30 = LocalDate.of(2024, 12, 30);
  private static final LocalDate SUN_2025_01_05 = LocalDate.of(2025, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-02-28, 2025-02-28, 2025-02-28, 2025-02-28",
    "WEEK, 2025-03-09, 2025-W10, 2025-03-03, 2025-03-09",
    "MONTH, 2024-02-15, 2024-02, 2024-02-01, 2024-02-29",
    "QUARTER, 2025-06-30, 2025-Q2, 2025-04-01, 2025-06-30",
    "HALF_YEAR, 2025-06-30, 2025-H1, 2025-01-01, 2025-06-30",
    "HALF_YEAR, 2025-07-01, 2025-H2, 2025-07-01, 2025-12-31",
    "YEAR, 2025-12-31, 2025, 2025-01-01, 2025-12-31"
  })
  void aDayLiesInOnePeriodOfEachRhythm(
      Rhythm rhythm, LocalDate day, String label, LocalDate startsOn, LocalDate endsOn) {
    CalendarPeriod period = rhythm.periodOf(day);
    assertThat(period).hasToString(label);
    assertThat(period.startsOn()).isEqualTo(startsOn);
    assertThat(period.endsOn()).isEqualTo(endsOn);
  }

  @Test
  void weeksBelongToTheIsoYear() {
    assertThat(Rhythm.WEEK.periodOf(SUN_2025_01_05).startsOn()).isEqualTo(MON_2024_12_30);
    assertThat(Rhythm.WEEK.periodOf(MON_2024_12_30)).hasToString("2025-W01");
    assertThat(CalendarPeriod.find("2020-W53")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "25", "2025-13", "2025-02-30", "2025-Q5", "2025-W53", "2025-H3", "March"})
  void textsThatNameNoPeriodAreNotFound(String text) {
    assertThat(CalendarPeriod.find(text)).isEmpty();
  }

  @Test
  void aPeriodStartsOnItsFirstDay() {
    assertThatThrownBy(() -> new CalendarPeriod(Rhythm.MONTH, SUN_2025_01_05))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-01-05");
  }

  @Test
  void shorterPeriodsLieInLongerOnes() {
    CalendarPeriod year = Rhythm.YEAR.periodOf(SUN_2025_01_05);
    assertThat(year.contains(Rhythm.QUARTER.periodOf(SUN_2025_01_05))).isTrue();
    assertThat(year.contains(Rhythm.WEEK.periodOf(SUN_2025_01_05))).isFalse();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1999, 1, 1).toEpochDay(), LocalDate.of(2101, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void whatAPeriodIsCalledFindsItAgain(@ForAll Rhythm rhythm, @ForAll("days") LocalDate day) {
    CalendarPeriod period = rhythm.periodOf(day);
    assertThat(CalendarPeriod.find(period.label())).contains(period);
    assertThat(period.contains(day)).isTrue();
  }

  @Property
  void periodsFollowEachOtherWithoutGapOrOverlap(
      @ForAll Rhythm rhythm, @ForAll("days") LocalDate first) {
    List<CalendarPeriod> periods = CalendarPeriod.overlapping(rhythm, first, first.plusDays(800));
    assertThat(periods.get(0).contains(first)).isTrue();
    assertThat(periods.get(periods.size() - 1).contains(first.plusDays(800))).isTrue();
    for (int next = 1; next < periods.size(); next++) {
      assertThat(periods.get(next).startsOn())
          .isEqualTo(periods.get(next - 1).endsOn().plusDays(1));
    }
    assertThat(CalendarPeriod.overlapping(rhythm, first, first.minusDays(1))).isEmpty();
  }
}
