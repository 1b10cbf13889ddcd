package dev.guicheng.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTierTest {
  private static final AbsencePolicy MANUAL = policy(Map.of());

  private static AbsencePolicy policy(Map<String, ?> settings) {
    return PolicyBook.manual().withAll(settings).absence();
  }

  private static BigDecimal halves(int halves) {
    return new BigDecimal(halves).divide(new BigDecimal(2));
  }

  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "0.0, NONE",
    "0.5, HALF_MONTH",
    "2, HALF_MONTH",
    "2.00, HALF_MONTH",
    "2.5, WHOLE_MONTH",
    "5, WHOLE_MONTH",
    "6, WHOLE_MONTH"
  })
  void theMonthsDaysReachATier(BigDecimal days, AbsencePenalty tier) {
    assertThat(AbsenceTier.of(days, MANUAL)).isEqualTo(tier);
  }

  @ParameterizedTest
  @CsvSource({"1.5, HALF_MONTH", "2.0, WHOLE_MONTH", "2.5, WHOLE_MONTH"})
  void exactlyTwoDaysMayBeInTheUpperTier(BigDecimal days, AbsencePenalty tier) {
    assertThat(AbsenceTier.of(days, policy(Map.of(AbsencePolicy.TWO_DAYS.key(), "WHOLE_MONTH"))))
        .isEqualTo(tier);
  }

  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "2, HALF_MONTH",
    "3, WHOLE_MONTH",
    "5, WHOLE_MONTH",
    "5.5, DISMISSAL",
    "11, DISMISSAL"
  })
  void oneRunOfMoreThanFiveDaysIsDismissal(BigDecimal days, AbsencePenalty tier) {
    assertThat(AbsenceTier.ofRun(days, MANUAL)).contains(tier);
  }

  @Test
  void aRunAboveTheTiersThatIsNotTooLongGoesByTheSite() {
    BigDecimal six = new BigDecimal("6");
    assertThat(AbsenceTier.ofRun(six, longRuns("WHOLE_MONTH")))
        .isEqualTo(Optional.of(AbsencePenalty.WHOLE_MONTH));
    assertThat(AbsenceTier.ofRun(six, longRuns("DISMISSAL")))
        .isEqualTo(Optional.of(AbsencePenalty.DISMISSAL));
    assertThat(AbsenceTier.ofRun(six, longRuns("UNDETERMINED"))).isEmpty();
  }

  @Test
  void aRunOfMoreDaysThanAYearMayHaveIsDismissal() {
    assertThat(AbsenceTier.ofRun(new BigDecimal("10"), longRuns("WHOLE_MONTH")))
        .contains(AbsencePenalty.WHOLE_MONTH);
    assertThat(AbsenceTier.ofRun(new BigDecimal("10.5"), longRuns("WHOLE_MONTH")))
        .contains(AbsencePenalty.DISMISSAL);
  }

  private static AbsencePolicy longRuns(String overFiveDays) {
    return policy(
        Map.of(
            AbsencePolicy.DISMISSAL_RUN_DAYS.key(),
            new BigDecimal("30"),
            AbsencePolicy.OVER_FIVE_DAYS.key(),
            overFiveDays));
  }

  @Property
  void thePenaltyGrowsWithAbsence(
      @ForAll @IntRange(max = 40) int halves, @ForAll @IntRange(max = 40) int more) {
    BigDecimal fewer = halves(halves);
    BigDecimal greater = halves(halves + more);
    assertThat(AbsenceTier.of(greater, MANUAL))
        .isGreaterThanOrEqualTo(AbsenceTier.of(fewer, MANUAL));
    assertThat(AbsenceTier.ofRun(greater, MANUAL).orElseThrow())
        .isGreaterThanOrEqualTo(AbsenceTier.ofRun(fewer, MANUAL).orElseThrow());
  }
}
