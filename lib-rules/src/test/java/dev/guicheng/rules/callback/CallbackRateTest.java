package dev.guicheng.rules.callback;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.CallbackRateOutcome;
import dev.guicheng.callback.Carry;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackRateTest {
  private static CallbackRate.Builder rate(CallbackEvent event) {
    return CallbackRate.builder().event(event);
  }

  private static Decision<CallbackRateOutcome> decide(CallbackRate.Builder rate) {
    return decide(rate, Map.of());
  }

  private static Decision<CallbackRateOutcome> decide(
      CallbackRate.Builder rate, Map<String, ?> settings) {
    return Guicheng.builder()
        .policy(PolicyBook.manual().withAll(settings))
        .build()
        .decide(rate.build());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLAINT, CBK-02, 10",
    "PROJECT_REPAIR, CBK-05, 3",
    "DAILY_REPAIR, CBK-15, 10",
    "DAILY_REPAIR, CBK-07, 3",
    "FIRST_AID, CBK-08, 10",
    "ACTIVITY, CBK-09, 3",
    "SURVEY, CBK-09, 3"
  })
  void theLeastCountKeepsTheClauseAndOneLessBreaksIt(
      CallbackEvent event, String clause, int required) {
    assertThatDecision(decide(rate(event).finished(10).calledBack(required))).satisfies(clause);
    assertThatDecision(decide(rate(event).finished(10).calledBack(required - 1))).violates(clause);
    assertThatDecision(decide(rate(event).finished(10))).leavesOpen(clause, "calledBack");
    assertThatDecision(decide(rate(event))).leavesOpen(clause, "finished", "calledBack");
  }

  @Test
  void anEmptyPeriodIsCompliantUnlessTheBookLeavesItOpen() {
    CallbackRate.Builder empty = rate(CallbackEvent.PROJECT_REPAIR).finished(0);
    Map<String, String> open = Map.of("callback.rate.empty", "UNDETERMINED");

    assertThat(decide(empty).outcome().compliant()).contains(true);
    assertThatDecision(decide(empty, open)).leavesOpen("CBK-05", "callback.rate.empty");
    assertThat(decide(empty, open).readings()).doesNotContain("Z-43");
  }

  @Test
  void overTheMaximumIsAdviceAndABreachOnlyWhereItBinds() {
    assertThatDecision(decide(survey(7))).advises("CBK-09");
    assertThat(decide(survey(7)).outcome().overRange()).contains(true);
    assertThatDecision(decide(survey(7), Map.of("callback.activity.maxBinding", true)))
        .violates("CBK-09");
    assertThatDecision(decide(survey(6))).satisfies("CBK-09");
  }

  private static CallbackRate.Builder survey(int calledBack) {
    return rate(CallbackEvent.SURVEY).finished(10).calledBack(calledBack);
  }

  @Test
  void aPlannedRateIsJudgedAloneWhileNothingFinished() {
    assertThatDecision(decide(rate(CallbackEvent.ACTIVITY).plannedRate(new BigDecimal("0.30"))))
        .satisfies("CBK-09");
    assertThatDecision(decide(rate(CallbackEvent.ACTIVITY).plannedRate(new BigDecimal("0.2999"))))
        .violates("CBK-09");
    assertThatDecision(
            decide(rate(CallbackEvent.ACTIVITY).plannedRate(new BigDecimal("0.60")).finished(10)))
        .leavesOpen("CBK-09", "calledBack");
  }

  @Test
  void earlierPeriodsCountTogetherWithThisOne() {
    CallbackRate.Builder rate =
        rate(CallbackEvent.PROJECT_REPAIR)
            .finished(4)
            .calledBack(1)
            .carry(Carry.builder().populationTotal(3).selectedTotal(1).build());

    assertThat(decide(rate).outcome().required()).contains(2);
    assertThatDecision(decide(rate)).violates("CBK-05");
    assertThat(decide(rate).outcome().rate()).contains(new BigDecimal("0.2500"));
  }

  @Test
  void everythingThatContradictsItselfIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                rate(CallbackEvent.ACTIVITY)
                    .finished(3)
                    .calledBack(4)
                    .plannedRate(new BigDecimal("30"))
                    .build())
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path)
                    .containsExactly("plannedRate", "calledBack"));
  }
}
