package dev.guicheng.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
  private static final YearMonth DECEMBER_2024 = YearMonth.of(2024, 12);
  private static final YearMonth JANUARY_2025 = YearMonth.of(2025, 1);
  private static final YearMonth MARCH_2025 = YearMonth.of(2025, 3);

  private static AttendancePolicy policy(Map<String, ?> settings) {
    return PolicyBook.manual().withAll(settings).attendance();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 1", "5, 1", "6, 2", "7, 2", "9, 3"})
  void everyThirdEventMakesADay(int events, int days) {
    assertThat(Lateness.convertedDays(events, policy(Map.of()))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1", "7, 1", "8, 2"})
  void theSiteSaysHowManyEventsMakeADay(int events, int days) {
    assertThat(
            Lateness.convertedDays(
                events, policy(Map.of(AttendancePolicy.LATENESS_COUNT.key(), 4))))
        .isEqualTo(days);
  }

  @Test
  void theRemainderOfAMonthIsDropped() {
    TreeMap<YearMonth, Integer> events = new TreeMap<>(Map.of(JANUARY_2025, 4, MARCH_2025, 5));
    assertThat(Lateness.convertedDays(events, policy(Map.of())))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of(JANUARY_2025, 1, MARCH_2025, 1)));
    assertThat(Lateness.events(events, MARCH_2025, policy(Map.of()))).isEqualTo(5);
  }

  @Test
  void countedByTheYearTheRemainderGoesOnUntilItsEnd() {
    AttendancePolicy yearly = policy(Map.of(AttendancePolicy.LATENESS_PERIOD.key(), "YEAR"));
    TreeMap<YearMonth, Integer> events =
        new TreeMap<>(Map.of(DECEMBER_2024, 2, JANUARY_2025, 4, MARCH_2025, 5));
    assertThat(Lateness.convertedDays(events, yearly))
        .containsExactlyEntriesOf(
            new TreeMap<>(Map.of(DECEMBER_2024, 0, JANUARY_2025, 1, MARCH_2025, 2)));
    assertThat(Lateness.events(events, MARCH_2025, yearly)).isEqualTo(9);
  }
}
