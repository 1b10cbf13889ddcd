package dev.guicheng.rules.repair;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.repair.Repair;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.repair.RepairRecordOutcome;
import dev.guicheng.repair.RepairStage;
import dev.guicheng.repair.WorkOrder;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final LocalDateTime SAT_2025_03_01 = LocalDateTime.of(2025, 3, 1, 10, 0);
  private static final PolicyEngine ENGINE = Guicheng.engine();

  private static PolicyEngine with(String key, String value) {
    return Guicheng.builder().policy(PolicyBook.manual().with(key, value)).build();
  }

  private static RepairRecord.Builder urgent() {
    return RepairRecord.builder()
        .repairClass(RepairClass.URGENT)
        .reportedAt(SAT_2025_03_01)
        .arrivedAt(SAT_2025_03_01.plusMinutes(10));
  }

  @Test
  void whatWouldTellTheClassIsNamed() {
    assertThatDecision(ENGINE.decide(Repair.builder().fault("SQUEAKY_DOOR").build()))
        .leavesOpen("REP-05", "repairClass");
    assertThatDecision(ENGINE.decide(Repair.builder().build()))
        .leavesOpen("REP-05", "fault", "repairClass")
        .hasNoFindingOn("REP-01", "REP-03");
  }

  @Test
  void theLimitOfALargeRepairIsThePropertysToSet() {
    assertThatDecision(ENGINE.decide(Repair.builder().repairClass(RepairClass.LARGE).build()))
        .leavesOpen("REP-03", "repair.large.window")
        .hasNoFindingOn("REP-05");
  }

  @Test
  void whatIsNotKnownOfTheCourseIsNamed() {
    assertThatDecision(
            ENGINE.decide(
                RepairRecord.builder()
                    .repairClass(RepairClass.URGENT)
                    .reportedAt(SAT_2025_03_01)
                    .build()))
        .leavesOpen("REP-01", "arrivedAt", "completedAt")
        .hasNoFindingOn("REP-02");
    assertThatDecision(
            with("repair.urgent.completionFrom", "ARRIVAL")
                .decide(
                    RepairRecord.builder()
                        .repairClass(RepairClass.URGENT)
                        .reportedAt(SAT_2025_03_01)
                        .completedAt(SAT_2025_03_01.plusHours(1))
                        .build()))
        .leavesOpen("REP-01", "arrivedAt");
  }

  @Test
  void whetherAPromisedDelayWasExplainedIsNamed() {
    assertThatDecision(
            ENGINE.decide(
                urgent()
                    .completedAt(SAT_2025_03_01.plusHours(9))
                    .promisedAt(SAT_2025_03_01.plusHours(10))
                    .build()))
        .leavesOpen("REP-01", "explained")
        .leavesOpen("REP-02", "explained");
  }

  @Test
  void whatWouldTellWhetherConsentIsNeededIsNamed() {
    RepairRecord record =
        RepairRecord.builder().quoted(false).consented(false).startedAt(SAT_2025_03_01).build();
    assertThatDecision(ENGINE.decide(record)).violates("REP-11");
    assertThatDecision(with("repair.quote.scope", "CHARGEABLE").decide(record))
        .leavesOpen("REP-11", "quote");
    assertThatDecision(with("repair.quote.urgent", "EXEMPT").decide(record))
        .leavesOpen("REP-11", "ownerReachable", "repairClass");
  }

  @Test
  void quoteAndConsentAreNamedWhereTheyAreNotKnown() {
    assertThatDecision(ENGINE.decide(RepairRecord.builder().startedAt(SAT_2025_03_01).build()))
        .leavesOpen("REP-11", "quoted", "consented");
  }

  @Test
  void anythingElseUnknownIsNamed() {
    assertThatDecision(
            ENGINE.decide(
                RepairRecord.builder()
                    .addStages(RepairStage.values())
                    .materialsDrawn(true)
                    .paid(BigDecimal.TEN)
                    .build()))
        .leavesOpen("REP-07", "inspectedBy")
        .leavesOpen("REP-10", "requisitionCopyTaken")
        .leavesOpen("REP-13", "quote", "receiptIssuedBy");
  }

  @Test
  void aWrongRoleIsNoDefectAndABlankFieldIs() {
    Decision<RepairRecordOutcome> decision =
        ENGINE.decide(
            RepairRecord.builder()
                .firstCopyTo(Role.SERVICE_CENTRE)
                .workOrder(WorkOrder.builder().copies(2).build())
                .build());
    assertThatDecision(decision).violates("REP-09", "REP-15");
    assertThat(decision.outcome().defects()).containsExactly("workOrder.materialsNoted");
  }

  @Test
  void theBookOfTheMomentOfAskingDecides() {
    PolicyEngine engine =
        ENGINE.withPolicies(
            PolicyTimeline.of(PolicyBook.manual())
                .from(
                    SAT_2025_03_01.toLocalDate().plusDays(1),
                    PolicyBook.manual().with("repair.urgent.completion", "PT12H")));
    RepairRecord.Builder late = urgent().completedAt(SAT_2025_03_01.plusHours(9));
    assertThat(engine.decide(late.build()).outcome().completionOnTime()).contains(false);
    assertThat(
            engine
                .decide(late.asOf(SAT_2025_03_01.plusDays(1)).build())
                .outcome()
                .completionOnTime())
        .contains(true);
  }

  @Test
  void anExplanationTellsTheLimitsAndNothingThatIsNotKnown() {
    assertThat(
            ENGINE
                .decide(Repair.builder().fault("BURST_PIPE").reportedAt(SAT_2025_03_01).build())
                .explain(Locale.ENGLISH))
        .contains("arrival due at = 2025-03-01 10:15", "completion due at = 2025-03-01 18:00");
    assertThat(
            ENGINE
                .decide(
                    RepairRecord.builder()
                        .quoted(true)
                        .consented(false)
                        .startedAt(SAT_2025_03_01)
                        .quote(new BigDecimal("80.00"))
                        .paid(new BigDecimal("85.00"))
                        .build())
                .explain(Locale.ENGLISH))
        .contains("time work started = 2025-03-01 10:00", "cash received = 85.00: must be 80.00")
        .doesNotContain("= none");
  }

  @Property(tries = 200)
  void aPromiseNeverExcusesALateArrival(
      @ForAll @IntRange(min = 1, max = 600) int late, @ForAll boolean explained) {
    assertThatDecision(
            ENGINE.decide(
                RepairRecord.builder()
                    .repairClass(RepairClass.URGENT)
                    .reportedAt(SAT_2025_03_01)
                    .arrivedAt(SAT_2025_03_01.plusMinutes(15L + late))
                    .completedAt(SAT_2025_03_01.plusMinutes(30L + late))
                    .explained(explained)
                    .promisedAt(SAT_2025_03_01.plusDays(9))
                    .build()))
        .violates("REP-01");
  }

  @Property(tries = 200)
  void workThatMayStartIsNeverBlamedForTheQuote(
      @ForAll Optional<Boolean> quoted,
      @ForAll Optional<Boolean> consented,
      @ForAll boolean started) {
    RepairRecord.Builder record = RepairRecord.builder().quoted(quoted).consented(consented);
    if (started) {
      record.startedAt(SAT_2025_03_01);
    }
    Decision<RepairRecordOutcome> decision = ENGINE.decide(record.build());
    Optional<Boolean> mayStart = decision.outcome().mayStart();
    if (mayStart.equals(Optional.of(true))) {
      assertThatDecision(decision).satisfies("REP-11");
    } else if (mayStart.isEmpty()) {
      assertThat(decision.findFinding("REP-11"))
          .satisfiesAnyOf(
              finding -> assertThat(finding).isEmpty(),
              finding -> assertThat(finding.orElseThrow().missing()).isNotEmpty());
    } else {
      assertThat(List.of(quoted, consented)).contains(Optional.of(false));
    }
  }
}
