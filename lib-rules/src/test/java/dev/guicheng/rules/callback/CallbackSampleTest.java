package dev.guicheng.rules.callback;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.CallbackSampleOutcome;
import dev.guicheng.callback.Candidate;
import dev.guicheng.callback.Carry;
import dev.guicheng.callback.Sample;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallbackSampleTest {
  private static CallbackSample.Builder sample(CallbackEvent event, int members) {
    CallbackSample.Builder sample = CallbackSample.builder().event(event).seed("seed");
    for (int member = 1; member <= members; member++) {
      sample.addPopulation(Candidate.builder().id("W-%03d".formatted(member)).build());
    }
    return sample;
  }

  private static Decision<CallbackSampleOutcome> decide(CallbackSample.Builder sample) {
    return Guicheng.engine().decide(sample.build());
  }

  private static Decision<CallbackSampleOutcome> decide(
      CallbackSample.Builder sample, Map<String, ?> settings) {
    return Guicheng.builder()
        .policy(PolicyBook.manual().withAll(settings))
        .build()
        .decide(sample.build());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLAINT, CBK-02, 10",
    "PROJECT_REPAIR, CBK-05, 3",
    "DAILY_REPAIR, CBK-15, 10",
    "DAILY_REPAIR, CBK-07, 10",
    "FIRST_AID, CBK-08, 10",
    "ACTIVITY, CBK-09, 3",
    "SURVEY, CBK-09, 3"
  })
  void drawsAtTheRateOfTheEvent(CallbackEvent event, String clause, int size) {
    Decision<CallbackSampleOutcome> decision = decide(sample(event, 10));
    assertThat(decision.outcome().size()).contains(size);
    assertThatDecision(decision).satisfies(clause);
  }

  @Test
  void everyMoveInDefectIsDrawnAndNoClauseJudgesIt() {
    Decision<CallbackSampleOutcome> decision = decide(sample(CallbackEvent.MOVE_IN_DEFECT, 10));
    assertThat(decision.outcome().size()).contains(10);
    assertThat(decision.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLAINT, CBK-02, 0.90, 0.91",
    "PROJECT_REPAIR, CBK-05, 0.20, 0.21",
    "FIRST_AID, CBK-08, 0.90, 0.91",
    "ACTIVITY, CBK-09, 0.20, 0.21",
    "SURVEY, CBK-09, 0.20, 0.21",
    "DAILY_REPAIR, CBK-07, 0.20, 0.21"
  })
  void aDrawBelowTheMinimumIsABreach(
      CallbackEvent event, String clause, BigDecimal below, BigDecimal enough) {
    assertThatDecision(decide(sample(event, 10).rate(below))).violates(clause);
    assertThatDecision(decide(sample(event, 10).rate(enough))).satisfies(clause);
  }

  @Test
  void ofDailyRepairsEveryOneIsDrawnUnlessASampleSuffices() {
    BigDecimal thirtyPercent = new BigDecimal("0.30");
    assertThatDecision(decide(sample(CallbackEvent.DAILY_REPAIR, 10).rate(thirtyPercent)))
        .violates("CBK-15")
        .satisfies("CBK-07");
    Map<String, ?> sampling = Map.of("callback.dailyRepair.coverage", "SAMPLE");
    Decision<CallbackSampleOutcome> sampled =
        decide(sample(CallbackEvent.DAILY_REPAIR, 10), sampling);
    assertThat(sampled.outcome().size()).contains(3);
    assertThatDecision(sampled).satisfies("CBK-07").hasNoFindingOn("CBK-15");
    assertThat(sampled.readings()).doesNotContain("X-02");
  }

  @ParameterizedTest
  @CsvSource({
    "callback.complaint.rate, COMPLAINT",
    "callback.projectRepair.rate, PROJECT_REPAIR",
    "callback.firstAid.rate, FIRST_AID",
    "callback.activity.minRate, ACTIVITY",
    "callback.activity.minRate, SURVEY"
  })
  void theRateOfTheBookIsTheDefault(String key, CallbackEvent event) {
    Decision<CallbackSampleOutcome> decision =
        decide(sample(event, 10), Map.of(key, new BigDecimal("0.50")));
    assertThat(decision.outcome().size()).contains(5);
  }

  @Test
  void aSiteMayRoundHalvesUp() {
    Decision<CallbackSampleOutcome> decision =
        decide(
            sample(CallbackEvent.PROJECT_REPAIR, 11),
            Map.of("callback.sample.rounding", "HALF_UP"));
    assertThat(decision.outcome().size()).contains(3);
    assertThatDecision(decision).satisfies("CBK-05");
    assertThat(decision.readings()).contains("Y-14").doesNotContain("Z-03");
  }

  @Test
  void earlierWindowsCountTowardTheMinimum() {
    Carry ahead = Carry.builder().populationTotal(10).selectedTotal(6).build();
    Decision<CallbackSampleOutcome> nobody =
        decide(sample(CallbackEvent.PROJECT_REPAIR, 2).carry(ahead));
    assertThat(nobody.outcome().size()).contains(0);
    assertThatDecision(nobody).satisfies("CBK-05");
    Carry behind = Carry.builder().populationTotal(10).selectedTotal(2).build();
    assertThatDecision(
            decide(
                sample(CallbackEvent.PROJECT_REPAIR, 2).carry(behind).rate(new BigDecimal("0.2"))))
        .violates("CBK-05");
  }

  @Test
  void whereNoNumberLiesInTheBandTheMinimumIsEnough() {
    Decision<CallbackSampleOutcome> decision = decide(sample(CallbackEvent.ACTIVITY, 1));
    assertThat(decision.outcome().bandInfeasible()).contains(true);
    assertThat(decision.outcome().size()).contains(1);
    assertThatDecision(decision).satisfies("CBK-09");
  }

  @Test
  void certainMembersAboveTheMaximumAreOnlyPointedOut() {
    CallbackSample.Builder six = sample(CallbackEvent.SURVEY, 10);
    CallbackSample.Builder seven = sample(CallbackEvent.SURVEY, 10);
    for (int member = 1; member <= 7; member++) {
      if (member <= 6) {
        six.addMustInclude("W-%03d".formatted(member));
      }
      seven.addMustInclude("W-%03d".formatted(member));
    }
    assertThatDecision(decide(six)).satisfies("CBK-09");
    Decision<CallbackSampleOutcome> above = decide(seven);
    assertThat(above.outcome().size()).contains(7);
    assertThatDecision(above).advises("CBK-09");
  }

  @Test
  void aBandAppliesToOtherEventsOnlyWhereTheQuestionNamesIt() {
    assertThat(
            decide(
                    sample(CallbackEvent.PROJECT_REPAIR, 10)
                        .carry(Carry.builder().populationTotal(20).selectedTotal(0).build()))
                .outcome()
                .size())
        .contains(9);
    Decision<CallbackSampleOutcome> limited =
        decide(
            sample(CallbackEvent.PROJECT_REPAIR, 10)
                .maxRate(new BigDecimal("0.40"))
                .carry(Carry.builder().populationTotal(20).selectedTotal(0).build()));
    assertThat(limited.outcome().size()).contains(4);
    assertThatDecision(limited).violates("CBK-05");
  }

  @Test
  void anEmptyPopulationIsDrawnFromWithoutABreach() {
    for (CallbackEvent event : CallbackEvent.values()) {
      Decision<CallbackSampleOutcome> decision = decide(sample(event, 0));
      assertThat(decision.outcome().selected()).isEmpty();
      assertThat(decision.findings()).allMatch(finding -> finding.missing().isEmpty());
      assertThat(decision.outcome().carry())
          .contains(Carry.builder().populationTotal(0).selectedTotal(0).build());
    }
  }

  @ParameterizedTest
  @EnumSource(CallbackEvent.class)
  void whatTheEngineDrawsVerifiesWithoutIt(CallbackEvent event) {
    CallbackSample question =
        sample(event, 20)
            .rate(new BigDecimal("0.5"))
            .addMustInclude("W-007")
            .reserveCount(2)
            .build();
    CallbackSampleOutcome outcome = Guicheng.engine().decide(question).outcome();
    assertThat(
            Sample.verify(
                    question.plan(
                        BigDecimal.ONE,
                        Optional.empty(),
                        PolicyBook.manual().callback().sampleRounding()),
                    outcome)
                .differences())
        .isEmpty();
    assertThat(outcome.algorithm()).contains(Sample.ALGORITHM);
    assertThat(outcome.reserves()).hasSize(2);
  }

  @Test
  void rateAboveOneAndMaximumBelowTheRateAreRefused() {
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).rate(new BigDecimal("1.1")), "rate", Reason.OUT_OF_RANGE);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).maxRate(new BigDecimal("1.1")),
        "maxRate",
        Reason.OUT_OF_RANGE);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).rate(new BigDecimal("-0.1")),
        "rate",
        Reason.OUT_OF_RANGE);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1)
            .rate(new BigDecimal("0.5"))
            .maxRate(new BigDecimal("0.49")),
        "maxRate",
        Reason.CONTRADICTION);
    assertThat(
            decide(
                    sample(CallbackEvent.ACTIVITY, 2)
                        .rate(new BigDecimal("0.5"))
                        .maxRate(new BigDecimal("0.50")))
                .outcome()
                .size())
        .contains(1);
  }

  @Test
  void membersAndSeedsThatCannotBeAreRefused() {
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).addPopulation(Candidate.builder().id("W-001").build()),
        "population[1].id",
        Reason.DUPLICATE);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1)
            .addPopulation(Candidate.builder().id("x").stratum("S").build()),
        "population[0].stratum",
        Reason.MISSING);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).addMustInclude("b"),
        "mustInclude[0]",
        Reason.UNKNOWN_VALUE);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).addMustInclude(" "), "mustInclude[0]", Reason.MISSING);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).addMustInclude("W-001", "W-001"),
        "mustInclude[1]",
        Reason.DUPLICATE);
    assertRefused(
        sample(CallbackEvent.ACTIVITY, 1).reserveCount(-1), "reserveCount", Reason.OUT_OF_RANGE);
    assertRefused(
        CallbackSample.builder().event(CallbackEvent.ACTIVITY).seed(" "), "seed", Reason.MISSING);
    assertThatThrownBy(() -> Candidate.builder().id("").build())
        .hasMessageContaining("id: must not be blank (MISSING)");
    assertThatThrownBy(() -> Carry.builder().populationTotal(1).selectedTotal(2).build())
        .hasMessageContaining("selectedTotal: 2 is more than the population of 1 (CONTRADICTION)");
  }

  private static void assertRefused(CallbackSample.Builder sample, String path, Reason reason) {
    assertThatThrownBy(sample::build)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
        .extracting(InvalidInputException::problems, InstanceOfAssertFactories.list(Problem.class))
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo(path);
              assertThat(problem.reason()).isEqualTo(reason);
            });
  }
}
