package dev.guicheng.rules.callback;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallbackTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);

  private static Callback finished(CallbackEvent event, LocalDate finishedOn) {
    return Callback.builder().event(event).finishedOn(finishedOn).build();
  }

  @Test
  void withoutTheSeverityNobodyIsNamedForAComplaint() {
    Decision<CallbackOutcome> decision =
        ENGINE.decide(finished(CallbackEvent.COMPLAINT, SAT_2025_03_01));

    assertThatDecision(decision).leavesOpen("CBK-01", "severity").applies("CBK-03", "CMP-12");
    assertThat(decision.outcome().performers()).isEmpty();
    assertThat(decision.readings()).contains("X-01", "Y-04", "Z-01");
  }

  @Test
  void whereTheWeekGovernsTheHandlerCallsBackHoweverGrave() {
    Decision<CallbackOutcome> decision =
        ENGINE
            .withPolicies(
                PolicyTimeline.of(
                    PolicyBook.manual().with("callback.complaint.governing", "ONE_WEEK")))
            .decide(finished(CallbackEvent.COMPLAINT, SAT_2025_03_01));

    assertThatDecision(decision).applies("CBK-01", "CBK-03", "CMP-12");
    assertThat(decision.outcome().performers()).containsExactly(Role.HANDLER);
    assertThat(decision.outcome().dueOn()).contains(LocalDate.of(2025, 3, 8));
    assertThat(decision.outcome().outerDueOn()).isEmpty();
    assertThat(decision.readings()).doesNotContain("X-01");
  }

  @Test
  void twentyFourHoursAfterADayAreLeftOpen() {
    Decision<CallbackOutcome> decision =
        ENGINE.decide(finished(CallbackEvent.MOVE_IN_DEFECT, SAT_2025_03_01));

    assertThatDecision(decision).leavesOpen("CBK-11", "finishedAt").hasNoFindingOn("CBK-06");
    assertThat(decision.outcome().dueAt()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyEventHasAPlan(CallbackEvent event) {
    CallbackOutcome outcome = ENGINE.decide(finished(event, SAT_2025_03_01)).outcome();

    assertThat(outcome.opensOn()).isPresent();
    assertThat(outcome.form()).isPresent();
    assertThat(outcome.modes()).isNotEmpty();
    assertThat(outcome.contents()).hasSize(5);
    assertThat(outcome.minRate()).isPresent();
    assertThat(outcome.signature()).contains(true);
  }

  @ParameterizedTest
  @EnumSource
  void holidaysExtendNothing(CallbackEvent event) {
    Callback question = finished(event, SAT_2025_03_01);
    List<LocalDate> holidays = SAT_2025_03_01.datesUntil(SAT_2025_03_01.plusMonths(3)).toList();
    WorkCalendar nobodyWorks = WorkCalendar.mondayToFriday().with(holidays, List.of());

    assertThat(Guicheng.builder().calendar(nobodyWorks).build().decide(question))
        .isEqualTo(ENGINE.decide(question));
  }

  @Test
  void manyQuestionsGetTheDecisionsOfEach() {
    List<Callback> questions = new ArrayList<>();
    for (CallbackEvent event : CallbackEvent.values()) {
      for (int day = 0; day < 40; day++) {
        questions.add(finished(event, SAT_2025_03_01.plusDays(day)));
      }
    }

    List<Decision<?>> together = ENGINE.decideAll(questions);

    assertThat(together).hasSameSizeAs(questions);
    for (int position = 0; position < questions.size(); position++) {
      assertThat(together.get(position)).isEqualTo(ENGINE.decide(questions.get(position)));
    }
  }

  @Test
  void thePlanIsMadeByTheBookOfTheDayOfCompletion() {
    assertThat(finished(CallbackEvent.SURVEY, SAT_2025_03_01).policyDate())
        .contains(SAT_2025_03_01);
    assertThat(
            Callback.builder()
                .event(CallbackEvent.SURVEY)
                .finishedAt(SAT_2025_03_01.atTime(23, 59))
                .build()
                .policyDate())
        .contains(SAT_2025_03_01);
  }

  @Test
  void completionMustBeGivenAndOnOneDay() {
    assertThatThrownBy(() -> Callback.builder().event(CallbackEvent.COMPLAINT).build())
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path, Problem::reason)
                    .containsExactly(tuple("finishedOn", Reason.MISSING)));
    assertThatThrownBy(
            () ->
                Callback.builder()
                    .event(CallbackEvent.COMPLAINT)
                    .severity(Severity.MAJOR)
                    .finishedOn(SAT_2025_03_01)
                    .finishedAt(SAT_2025_03_01.plusDays(1).atStartOfDay())
                    .build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2025-03-01 is not the day of finishedAt");
  }

  @Test
  void everySettingThatShapesAPlanIsReadFromTheBook() {
    Map<String, Object> site =
        Map.of(
            "callback.firstAid.window", "P10D", "callback.firstAid.rate", new BigDecimal("0.50"));
    CallbackOutcome outcome =
        Guicheng.builder()
            .policy(PolicyBook.manual().withAll(site))
            .build()
            .decide(finished(CallbackEvent.FIRST_AID, SAT_2025_03_01))
            .outcome();

    assertThat(outcome.dueOn()).contains(LocalDate.of(2025, 3, 11));
    assertThat(outcome.minRate()).isEqualTo(Optional.of(new BigDecimal("0.50")));
  }
}
