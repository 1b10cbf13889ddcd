package dev.guicheng.rules.rectification;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.Form;
import dev.guicheng.HandoverProcedure;
import dev.guicheng.PolicyEngine;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rectification.DefectSize;
import dev.guicheng.rectification.Rectification;
import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.rectification.RectificationRecordOutcome;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RectificationTest {
  private static final LocalDate MON_2025_03_10 = LocalDate.of(2025, 3, 10);
  private static final PolicyEngine ENGINE = Guicheng.engine();

  private static RectificationRecord.Builder moveIn() {
    return RectificationRecord.builder()
        .procedure(HandoverProcedure.MOVE_IN)
        .foundAt(MON_2025_03_10.atTime(9, 0));
  }

  @Test
  void theSizeOfTheWorkIsAPersonsToSay() {
    assertThatDecision(
            ENGINE.decide(
                Rectification.builder()
                    .procedure(HandoverProcedure.MOVE_IN)
                    .foundOn(MON_2025_03_10)
                    .build()))
        .leavesOpen("DEF-10", "defectSize");
    assertThatDecision(ENGINE.decide(moveIn().build())).leavesOpen("DEF-10", "defectSize");
  }

  @Test
  void aLimitInHoursNamesItsSetting() {
    assertThatDecision(
            Guicheng.builder()
                .policy(PolicyBook.manual().with("rectification.moveIn.small", "PT12H"))
                .build()
                .decide(
                    Rectification.builder()
                        .procedure(HandoverProcedure.MOVE_IN)
                        .defectSize(DefectSize.SMALL)
                        .foundOn(MON_2025_03_10)
                        .build()))
        .leavesOpen("DEF-10", "rectification.moveIn.small");
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThatDecision(ENGINE.decide(moveIn().defectSize(DefectSize.SMALL).build()))
        .leavesOpen("DEF-10", "fixedAt");
    assertThatDecision(
            ENGINE.decide(
                moveIn()
                    .defectSize(DefectSize.SMALL)
                    .specialCase(true)
                    .asOf(MON_2025_03_10.plusDays(1).atStartOfDay())
                    .build()))
        .leavesOpen("DEF-10", "specialCaseReported");
    assertThatDecision(
            ENGINE.decide(RectificationRecord.builder().form(Form.RECTIFICATION_ORDER).build()))
        .leavesOpen("DEF-03", "superiorConfirmed");
    assertThatDecision(
            ENGINE.decide(RectificationRecord.builder().completeDueOn(MON_2025_03_10).build()))
        .leavesOpen("DEF-09", "asOf", "completed");
    assertThatDecision(ENGINE.decide(RectificationRecord.builder().longPending(true).build()))
        .leavesOpen("DEF-09", "escalated");
  }

  @Test
  void anOrdersOwnDeadlineIsNoDeadlineOfTheRecord() {
    assertThatDecision(
            ENGINE.decide(RectificationRecord.builder().issuedOn(MON_2025_03_10).build()))
        .hasNoFindingOn("DEF-05", "DEF-07", "DEF-09");
  }

  @Property(tries = 200)
  void aDayIsMissingExactlyIfItIsTrackedAndNotTold(
      @ForAll @IntRange(max = 40) int length,
      @ForAll @Size(max = 40) List<@IntRange(max = 40) Integer> told) {
    LocalDate accepted = MON_2025_03_10.plusDays(length);
    List<LocalDate> notices = told.stream().map(days -> MON_2025_03_10.plusDays(days)).toList();
    Decision<RectificationRecordOutcome> decision =
        ENGINE.decide(
            RectificationRecord.builder()
                .issuedOn(MON_2025_03_10)
                .acceptedOn(accepted)
                .addAllNotices(notices)
                .build());
    List<LocalDate> expected =
        Stream.iterate(
                MON_2025_03_10.plusDays(1), day -> day.isBefore(accepted), day -> day.plusDays(1))
            .filter(day -> !notices.contains(day))
            .toList();
    assertThat(decision.outcome().missingDays()).isEqualTo(expected);
    assertThat(decision.outcome().compliant()).contains(expected.isEmpty());
  }
}
