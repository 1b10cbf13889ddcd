package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.manual.ConventionPolicy.DayCount;
import dev.guicheng.manual.ConventionPolicy.MonthCount;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
  private static final Counting MANUAL = new Counting(DayCount.CALENDAR_DAYS, MonthCount.CLAMP);
  private static final Counting HOURS = new Counting(DayCount.HOURS, MonthCount.CLAMP);
  private static final Counting FIRST_DAY =
      new Counting(DayCount.COUNT_FIRST_DAY, MonthCount.CLAMP);
  private static final Counting THIRTY =
      new Counting(DayCount.CALENDAR_DAYS, MonthCount.THIRTY_DAYS);
  private static final LocalDate SAT_2025_03_01 = LocalDate.parse("2025-03-01");
  private static final LocalDateTime AT_NOON = SAT_2025_03_01.atTime(12, 0);

  @Test
  void withinThreeDaysIsOpenToTheEndOfTheThirdDayAfter() {
    assertThat(MANUAL.within(Span.ofDays(3), Moment.at(AT_NOON)))
        .contains(Deadline.on(SAT_2025_03_01.plusDays(3)));
  }

  @Test
  void withinNoDaysIsTheDayItself() {
    assertThat(MANUAL.within(Span.ofDays(0), Moment.on(SAT_2025_03_01)))
        .contains(Deadline.on(SAT_2025_03_01));
  }

  @Test
  void daysAsHoursEndAtTheInstant() {
    assertThat(HOURS.within(Span.ofDays(3), Moment.at(AT_NOON)))
        .contains(Deadline.at(AT_NOON.plusDays(3)));
    assertThat(HOURS.within(Span.ofDays(3), Moment.on(SAT_2025_03_01))).isEmpty();
  }

  @Test
  void theFirstDayMayCountAsDayOne() {
    assertThat(FIRST_DAY.within(Span.ofDays(3), Moment.at(AT_NOON)))
        .contains(Deadline.on(SAT_2025_03_01.plusDays(2)));
  }

  @Test
  void exactHoursEndAtTheInstantInEveryCounting() {
    for (Counting counting : List.of(MANUAL, HOURS, FIRST_DAY, THIRTY)) {
      assertThat(counting.within(Span.ofHours(24), Moment.at(AT_NOON)))
          .contains(Deadline.at(AT_NOON.plusHours(24)));
      assertThat(counting.within(Span.ofHours(24), Moment.on(SAT_2025_03_01))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 1, 2025-02-28", // no such day: the month's last
    "2024-01-31, 1, 2024-02-29", // leap year
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 48, 2028-02-29",
    "2025-01-30, 1, 2025-02-28",
    "2025-11-30, 1, 2025-12-30", // no sticky month end
    "2025-01-31, 2, 2025-03-31", // counted from the original date, not from 28 February
    "2025-03-15, 1, 2025-04-15",
    "2025-12-31, 2, 2026-02-28",
  })
  void monthsClampToTheLastDayOfTheMonth(LocalDate from, int months, LocalDate expected) {
    assertThat(MANUAL.plusMonths(from, months)).isEqualTo(expected);
    assertThat(MANUAL.within(Span.ofMonths(months), Moment.on(from)))
        .contains(Deadline.on(expected));
  }

  @Test
  void monthsMayBeThirtyDaysEach() {
    assertThat(THIRTY.plusMonths(LocalDate.parse("2025-01-31"), 1)).isEqualTo("2025-03-02");
    assertThat(THIRTY.plusMonths(LocalDate.parse("2025-01-01"), 2)).isEqualTo("2025-03-02");
  }

  @Test
  void monthsAndDaysAreAddedMonthsFirst() {
    assertThat(MANUAL.plus(LocalDate.parse("2025-01-31"), Span.parse("P1M1D")))
        .isEqualTo("2025-03-01");
  }

  @Property
  void aLongerSpanNeverEndsEarlier(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 0, max = 60) int days,
      @ForAll @IntRange(min = 0, max = 60) int more) {
    for (Counting counting : List.of(MANUAL, FIRST_DAY)) {
      LocalDate shorter = counting.within(Span.ofDays(days), Moment.on(from)).orElseThrow().dueOn();
      LocalDate longer =
          counting.within(Span.ofDays(days + more), Moment.on(from)).orElseThrow().dueOn();
      assertThat(longer).isAfterOrEqualTo(shorter);
    }
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 0, max = 400) int later,
      @ForAll @IntRange(min = 0, max = 24) int months) {
    assertThat(MANUAL.plusMonths(from.plusDays(later), months))
        .isAfterOrEqualTo(MANUAL.plusMonths(from, months));
  }

  @Property
  void clampedMonthsKeepTheDayOrTakeTheLast(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 24) int months) {
    LocalDate due = MANUAL.plusMonths(from, months);
    assertThat(due.getDayOfMonth()).isEqualTo(Math.min(from.getDayOfMonth(), due.lengthOfMonth()));
    assertThat(due.getYear() * 12 + due.getMonthValue())
        .isEqualTo(from.getYear() * 12 + from.getMonthValue() + months);
  }

  @Property
  void theThreeWaysToCountDaysDifferByLessThanADay(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int days) {
    Moment noon = Moment.at(from.atTime(12, 0));
    LocalDate calendar = MANUAL.within(Span.ofDays(days), noon).orElseThrow().dueOn();
    assertThat(HOURS.within(Span.ofDays(days), noon).orElseThrow().dueOn()).isEqualTo(calendar);
    assertThat(FIRST_DAY.within(Span.ofDays(days), noon).orElseThrow().dueOn())
        .isEqualTo(calendar.minusDays(1));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2023, 1, 1).toEpochDay(), LocalDate.of(2029, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
