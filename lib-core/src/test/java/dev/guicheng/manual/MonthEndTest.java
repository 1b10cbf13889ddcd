package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.manual.ConventionPolicy.MonthEnd;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthEndTest {
  private static final YearMonth MAY_2025 = YearMonth.of(2025, 5);
  private static final LocalDate FRI_2025_05_30 = LocalDate.of(2025, 5, 30);
  private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);

  @Test
  void theLastDayNeedsNoCalendar() {
    WorkCalendar unknown = day -> Optional.empty();
    assertThat(MonthEnd.LAST_DAY.of(MAY_2025, unknown)).contains(SAT_2025_05_31);
    assertThat(MonthEnd.LAST_DAY.of(YearMonth.of(2024, 2), unknown))
        .contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void theLastWorkdayIsBeforeAWeekendAndBeforeHolidays() {
    WorkCalendar weekdays = WorkCalendar.mondayToFriday();
    assertThat(MonthEnd.LAST_WORKDAY.of(MAY_2025, weekdays)).contains(FRI_2025_05_30);
    assertThat(
            MonthEnd.LAST_WORKDAY.of(MAY_2025, weekdays.with(List.of(FRI_2025_05_30), List.of())))
        .contains(LocalDate.of(2025, 5, 29));
    assertThat(
            MonthEnd.LAST_WORKDAY.of(MAY_2025, weekdays.with(List.of(), List.of(SAT_2025_05_31))))
        .contains(SAT_2025_05_31);
  }

  @Test
  void pastTheCalendarsEndThereIsNoLastWorkday() {
    WorkCalendar untilFriday =
        day -> day.isAfter(FRI_2025_05_30) ? Optional.empty() : Optional.of(true);
    assertThat(MonthEnd.LAST_WORKDAY.of(MAY_2025, untilFriday)).isEmpty();
    assertThat(MonthEnd.LAST_WORKDAY.of(YearMonth.of(2025, 4), untilFriday))
        .contains(LocalDate.of(2025, 4, 30));
  }

  @Test
  void aMonthWithoutAWorkdayHasNoLastOne() {
    assertThat(MonthEnd.LAST_WORKDAY.of(MAY_2025, WorkCalendar.roster(List.of()))).isEmpty();
  }
}
