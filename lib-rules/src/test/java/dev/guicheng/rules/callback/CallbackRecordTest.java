package dev.guicheng.rules.callback;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Action;
import dev.guicheng.Decision;
import dev.guicheng.Obligation;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Role;
import dev.guicheng.Verdict;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackRecordOutcome;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.callback.Timing;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CallbackRecordTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
  private static final LocalDate TUE_2025_03_04 = LocalDate.of(2025, 3, 4);

  private static CallbackRecord.Builder record(CallbackEvent event) {
    return CallbackRecord.builder().event(event).finishedOn(SAT_2025_03_01);
  }

  private static Decision<CallbackRecordOutcome> decide(CallbackRecord.Builder record) {
    return ENGINE.decide(record.build());
  }

  private static Decision<CallbackRecordOutcome> decide(
      CallbackRecord.Builder record, Map<String, ?> settings) {
    return Guicheng.builder()
        .policy(PolicyBook.manual().withAll(settings))
        .build()
        .decide(record.build());
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThatDecision(decide(record(CallbackEvent.COMPLAINT)))
        .leavesOpen("CBK-03", "calledBackOn")
        .leavesOpen("CMP-12", "calledBackOn")
        .hasNoFindingOn("CBK-01", "CBK-12", "CBK-13", "CBK-14", "CBK-16", "CBK-17");
    assertThatDecision(
            decide(
                CallbackRecord.builder()
                    .event(CallbackEvent.FIRST_AID)
                    .calledBackOn(SAT_2025_03_01)))
        .leavesOpen("CBK-08", "finishedOn");
    assertThatDecision(decide(CallbackRecord.builder().event(CallbackEvent.MOVE_IN_DEFECT)))
        .leavesOpen("CBK-11", "finishedAt", "calledBackOn");
    assertThatDecision(decide(record(CallbackEvent.DAILY_REPAIR).calledBackOn(TUE_2025_03_04)))
        .satisfies("CBK-06")
        .leavesOpen("CBK-15", "performers", "residentSigned");
  }

  @Test
  void aDayAgainstAnInstantOfThatDayNeedsTheHour() {
    Decision<CallbackRecordOutcome> decision =
        decide(
            CallbackRecord.builder()
                .event(CallbackEvent.MOVE_IN_DEFECT)
                .finishedAt(SAT_2025_03_01.atTime(17, 30))
                .calledBackOn(SAT_2025_03_01.plusDays(1)));

    assertThatDecision(decision).leavesOpen("CBK-11", "calledBackAt");
    assertThat(decision.outcome().timing()).isEmpty();
  }

  @Test
  void aMovedSwitchDropsItsReadingAndItsClause() {
    Decision<CallbackRecordOutcome> decision =
        decide(
            record(CallbackEvent.DAILY_REPAIR).calledBackOn(TUE_2025_03_04),
            Map.of("callback.dailyRepair.coverage", "SAMPLE"));

    assertThatDecision(decision).satisfies("CBK-06").hasNoFindingOn("CBK-15");
    assertThat(decision.readings()).contains("Z-01", "Y-13").doesNotContain("X-02");
    assertThat(decision.outcome().compliant()).contains(true);
  }

  @Test
  void anUnqualifiedResultObligesTheFrontDeskWhateverElseIsKnown() {
    Decision<CallbackRecordOutcome> decision =
        decide(record(CallbackEvent.DAILY_REPAIR).result(CallbackResult.UNQUALIFIED));

    assertThatDecision(decision).leavesOpen("CBK-13", "reportedTo", "complaintOpened");
    assertThat(decision.outcome().obligations())
        .extracting(Obligation::action)
        .containsExactlyInAnyOrder(Action.REPORT, Action.OPEN_COMPLAINT);
    assertThat(decision.outcome().obligations())
        .allSatisfy(
            obligation -> {
              assertThat(obligation.role()).isEqualTo(Role.FRONT_DESK);
              assertThat(obligation.clause()).isEqualTo("CBK-13");
            });
  }

  @Test
  void aMissingReportIsADefectAndAWrongPerformerIsNone() {
    assertThat(
            decide(
                    record(CallbackEvent.DAILY_REPAIR)
                        .result(CallbackResult.UNQUALIFIED)
                        .addReportedTo(Role.SUPERVISOR)
                        .complaintOpened(true)
                        .addPerformers(Role.TECHNICIAN)
                        .calledBackOn(TUE_2025_03_04)
                        .residentSigned(true))
                .outcome()
                .defects())
        .containsExactly("MANAGEMENT_OFFICE_DIRECTOR");
  }

  @Test
  void enoughAttemptsAreAdviceUnlessInTime() {
    Map<String, Integer> twice = Map.of("callback.attempts", 2);

    assertThatDecision(decide(attempts(2), twice)).advises("CBK-06", "CBK-15");
    assertThatDecision(decide(attempts(2).calledBackOn(TUE_2025_03_04), twice))
        .satisfies("CBK-06", "CBK-15");
    assertThatDecision(decide(attempts(2).calledBackOn(TUE_2025_03_04.plusDays(1)), twice))
        .advises("CBK-06", "CBK-15");
    assertThatDecision(decide(attempts(1), twice)).violates("CBK-06", "CBK-15");
    assertThatDecision(decide(attempts(9))).violates("CBK-06", "CBK-15");
  }

  private static CallbackRecord.Builder attempts(int count) {
    return record(CallbackEvent.DAILY_REPAIR)
        .attemptedOnly(true)
        .attempts(count)
        .asOf(SAT_2025_03_01.plusDays(9).atStartOfDay());
  }

  @Test
  void aDayOfNoticeRunsToItsEnd() {
    CallbackRecord.Builder issue =
        record(CallbackEvent.DAILY_REPAIR)
            .issueFoundAt(SAT_2025_03_01.atTime(9, 30))
            .asOf(SAT_2025_03_01.plusDays(1).atTime(23, 59));
    Map<String, String> oneDay = Map.of("callback.issue.noticeWindow", "P1D");

    assertThatDecision(decide(issue)).violates("CBK-14");
    assertThatDecision(decide(issue, oneDay)).leavesOpen("CBK-14", "noticeAt", "noticeChannel");
    assertThat(decide(issue, oneDay).outcome().noticeDueAt()).isEmpty();
  }

  @Test
  void aRecordIsJudgedByTheBookOfTheDayOfAsking() {
    CallbackRecord.Builder record =
        CallbackRecord.builder()
            .event(CallbackEvent.SURVEY)
            .issueFoundAt(SAT_2025_03_01.plusDays(5).atTime(9, 0));
    assertThat(record.build().policyDate()).contains(SAT_2025_03_01.plusDays(5));
    record.calledBackOn(TUE_2025_03_04);
    assertThat(record.build().policyDate()).contains(TUE_2025_03_04);
    record.finishedOn(SAT_2025_03_01);
    assertThat(record.build().policyDate()).contains(SAT_2025_03_01);
    record.asOf(SAT_2025_03_01.plusDays(9).atTime(8, 0));
    assertThat(record.build().policyDate()).contains(SAT_2025_03_01.plusDays(9));
  }

  @Test
  void holidaysExtendNothing() {
    CallbackRecord question =
        record(CallbackEvent.COMPLAINT).calledBackOn(TUE_2025_03_04.plusDays(1)).build();
    WorkCalendar nobodyWorks =
        WorkCalendar.mondayToFriday()
            .with(SAT_2025_03_01.datesUntil(TUE_2025_03_04.plusDays(30)).toList(), List.of());

    Decision<CallbackRecordOutcome> decision =
        Guicheng.builder().calendar(nobodyWorks).build().decide(question);

    assertThat(decision).isEqualTo(ENGINE.decide(question));
    assertThatDecision(decision).violates("CBK-03");
  }

  @Property(tries = 200)
  void theFindingAgreesWithTheTiming(
      @ForAll CallbackEvent event, @ForAll @IntRange(min = -5, max = 90) int days) {
    CallbackRecord question =
        CallbackRecord.builder()
            .event(event)
            .finishedAt(SAT_2025_03_01.atTime(10, 0))
            .calledBackAt(SAT_2025_03_01.plusDays(days).atTime(10, 0))
            .build();
    Decision<CallbackRecordOutcome> decision = ENGINE.decide(question);
    String governing =
        switch (event) {
          case COMPLAINT -> "CBK-03";
          case PROJECT_REPAIR -> "CBK-04";
          case DAILY_REPAIR -> "CBK-06";
          case FIRST_AID -> "CBK-08";
          case ACTIVITY, SURVEY -> "CBK-10";
          case MOVE_IN_DEFECT -> "CBK-11";
        };

    assertThat(decision.findFinding(governing).map(finding -> finding.verdict()))
        .contains(
            decision.outcome().timing().equals(Optional.of(Timing.ON_TIME))
                ? Verdict.SATISFIED
                : Verdict.VIOLATED);
  }
}
