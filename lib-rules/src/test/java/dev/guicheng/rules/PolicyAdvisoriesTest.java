package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Comparison;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Relation;
import dev.guicheng.Severity;
import dev.guicheng.Verdict;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.pay.SickLeave;
import dev.guicheng.pay.Stay;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decisions say when they rely on values to be reviewed, or that changed meanwhile. */
class PolicyAdvisoriesTest {
  private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
  private static final LocalDate MON_2025_06_23 = LocalDate.of(2025, 6, 23);
  private static final LocalDate FRI_2025_06_27 = LocalDate.of(2025, 6, 27);
  private static final Origin REVIEWED =
      Origin.builder()
          .layer("Riverside")
          .document("Riverside rules")
          .clause("4.2")
          .note("asked for by the owners")
          .reviewBy(SAT_2025_03_01)
          .build();
  private static final PolicyBook RIVERSIDE =
      PolicyBook.manual()
          .named("Riverside")
          .withAll(Map.of("callback.complaint.window", "P2D"), REVIEWED);
  private static final PolicyEngine MANUAL = Guicheng.engine();
  private static final PolicyEngine ENGINE = MANUAL.withPolicies(PolicyTimeline.of(RIVERSIDE));

  private static Callback complaintFinishedOn(LocalDate day) {
    return Callback.builder()
        .event(CallbackEvent.COMPLAINT)
        .finishedOn(day)
        .severity(Severity.GENERAL)
        .build();
  }

  private static SickLeave sickFrom(LocalDate first, LocalDate last) {
    return SickLeave.builder()
        .addSpells(Stay.builder().startsOn(first).endsOn(last).build())
        .build();
  }

  private static Comparison notAfter(String path, LocalDate day, LocalDate limit) {
    return new Comparison(
        path,
        List.of(day.toString()),
        Relation.NOT_AFTER,
        List.of(limit.toString()),
        Optional.empty(),
        Verdict.ADVISORY);
  }

  @Test
  void aValuePastItsReviewIsToldWhereADecisionReliesOnIt() {
    LocalDate nextDay = SAT_2025_03_01.plusDays(1);
    assertThat(ENGINE.decide(complaintFinishedOn(nextDay)).findFinding(Finding.POLICY_REVIEW))
        .contains(
            Finding.builder()
                .clause(Finding.POLICY_REVIEW)
                .verdict(Verdict.ADVISORY)
                .addComparisons(notAfter("callback.complaint.window", nextDay, SAT_2025_03_01))
                .build());
  }

  @Test
  void onTheDayOfTheReviewAndForOtherDecisionsNothingIsTold() {
    assertThat(
            ENGINE.decide(complaintFinishedOn(SAT_2025_03_01)).findFinding(Finding.POLICY_REVIEW))
        .isEmpty();
    assertThat(
            ENGINE
                .decide(sickFrom(MON_2025_06_23, FRI_2025_06_27))
                .findFinding(Finding.POLICY_REVIEW))
        .isEmpty();
  }

  @Test
  void theManualsValueConfirmedByTheSiteIsReviewedToo() {
    PolicyBook confirmed =
        PolicyBook.manual().withAll(Map.of("callback.complaint.window", "P3D"), REVIEWED);
    Decision<?> decision =
        MANUAL
            .withPolicies(PolicyTimeline.of(confirmed))
            .decide(complaintFinishedOn(FRI_2025_06_27));
    assertThat(decision.findFinding(Finding.POLICY_REVIEW)).isPresent();
    assertThat(decision.overrides()).isEmpty();
  }

  @Test
  void aValueThatChangedWithinTheTimeAskedAboutIsTold() {
    PolicyTimeline timeline =
        PolicyTimeline.of(PolicyBook.manual())
            .from(
                FRI_2025_06_27,
                PolicyBook.manual().with("pay.sick.firstRate", new BigDecimal("0.9")));
    PolicyEngine engine = MANUAL.withPolicies(timeline);
    Question<?> straddling = sickFrom(MON_2025_06_23, FRI_2025_06_27);
    assertThat(engine.decide(straddling).findFinding(Finding.POLICY_CHANGE))
        .map(Finding::comparisons)
        .contains(List.of(notAfter("pay.sick.firstRate", FRI_2025_06_27, MON_2025_06_23)));
    assertThat(
            engine
                .decide(sickFrom(MON_2025_06_23, FRI_2025_06_27.minusDays(1)))
                .findFinding(Finding.POLICY_CHANGE))
        .isEmpty();
    assertThat(
            engine
                .decide(sickFrom(FRI_2025_06_27, FRI_2025_06_27.plusDays(3)))
                .findFinding(Finding.POLICY_CHANGE))
        .isEmpty();
  }

  @Test
  void verdictsAndOutcomesAreThoseOfTheBook() {
    Decision<?> advised = ENGINE.decide(complaintFinishedOn(FRI_2025_06_27));
    Decision<?> plain =
        MANUAL
            .withPolicies(
                PolicyTimeline.of(PolicyBook.manual().with("callback.complaint.window", "P2D")))
            .decide(complaintFinishedOn(FRI_2025_06_27));
    assertThat(advised.outcome()).isEqualTo(plain.outcome());
    assertThat(advised.findings())
        .containsAll(plain.findings())
        .hasSize(plain.findings().size() + 1);
  }

  @Test
  void theExplanationCitesTheSitesClauseAndTheReview() {
    Decision<?> decision = ENGINE.decide(complaintFinishedOn(FRI_2025_06_27));
    assertThat(decision.explain(Locale.CHINESE))
        .contains("依据“Riverside rules”4.2;手册:3天", "说明:asked for by the owners")
        .contains("应复核")
        .contains("投诉处理完毕后的回访时限 2025-06-27:应不晚于 2025-03-01");
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("(under \"Riverside rules\", 4.2; the manual: 3 days)")
        .contains("should have been reviewed");
  }
}
