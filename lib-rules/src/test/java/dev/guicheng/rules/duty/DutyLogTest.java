package dev.guicheng.rules.duty;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.duty.DueDuty;
import dev.guicheng.duty.Duty;
import dev.guicheng.duty.DutyCalendar;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyLogOutcome;
import dev.guicheng.duty.DutyPeriod;
import dev.guicheng.duty.DutyScope;
import dev.guicheng.duty.Occurrence;
import dev.guicheng.duty.PeriodStatus;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyLogTest {
  private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
  private static final LocalDate THU_2025_05_01 = LocalDate.of(2025, 5, 1);
  private static final LocalDate FRI_2025_05_30 = LocalDate.of(2025, 5, 30);
  private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);
  private static final PolicyEngine ENGINE = Guicheng.engine();

  private static DutyLog.Builder may(Duty... duties) {
    return DutyLog.builder().addDuties(duties).startsOn(THU_2025_05_01).endsOn(SAT_2025_05_31);
  }

  private static Occurrence.Builder act(Duty duty, LocalDate doneOn) {
    return Occurrence.builder().duty(duty).doneOn(doneOn);
  }

  private static Decision<DutyLogOutcome> decide(DutyLog.Builder log, Map<String, ?> changes) {
    return Guicheng.builder()
        .policy(PolicyBook.manual().withAll(changes))
        .build()
        .decide(log.build());
  }

  private static List<PeriodStatus> statuses(Decision<DutyLogOutcome> decision) {
    return decision.outcome().periods().stream().map(DutyPeriod::status).toList();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatDecision(ENGINE.decide(may(Duty.WORK_LOG_REVIEW).build()))
        .leavesOpen("ARC-06", "duty.workLog.period");
    assertThatDecision(
            ENGINE.decide(
                may(Duty.ARREARS_TABLE)
                    .addLog(act(Duty.ARREARS_TABLE, FRI_2025_05_30).build())
                    .build()))
        .leavesOpen("KPI-24", "duty.arrearsTable.dueDay");
    assertThatDecision(
            ENGINE.decide(
                may(Duty.LOBBY_VISIT)
                    .addLog(act(Duty.LOBBY_VISIT, FRI_2025_05_30).build())
                    .build()))
        .leavesOpen("VIS-07", "log[0].handedInOn", "log[0].recorded");
    assertThatDecision(
            ENGINE.decide(may(Duty.APPRAISAL).asOf(SAT_2025_05_31.atTime(23, 59)).build()))
        .leavesOpen("KPI-22", "log");
    assertThatDecision(ENGINE.decide(may(Duty.TARGET_REVISION).build()))
        .leavesOpen("KPI-19", "log");
  }

  @Test
  void aPeriodIsMissedFromMidnightOn() {
    Decision<DutyLogOutcome> before =
        ENGINE.decide(may(Duty.APPRAISAL).asOf(SAT_2025_05_31.atTime(23, 59)).build());
    assertThat(statuses(before)).containsExactly(PeriodStatus.PENDING);
    Decision<DutyLogOutcome> after =
        ENGINE.decide(may(Duty.APPRAISAL).asOf(LocalDate.of(2025, 6, 1).atStartOfDay()).build());
    assertThat(statuses(after)).containsExactly(PeriodStatus.MISSED);
    assertThatDecision(after).violates("KPI-22");
  }

  @Test
  void pastTheCalendarsEndTheLastWorkdayIsNotKnown() {
    WorkCalendar untilFriday =
        day -> day.isAfter(FRI_2025_05_30) ? Optional.empty() : Optional.of(true);
    PolicyEngine engine =
        Guicheng.builder()
            .policy(PolicyBook.manual().with("duty.monthEnd", "LAST_WORKDAY"))
            .calendar(untilFriday)
            .build();
    Decision<DutyLogOutcome> done =
        engine.decide(
            may(Duty.CALLBACK_STATISTICS)
                .addLog(act(Duty.CALLBACK_STATISTICS, FRI_2025_05_30).build())
                .build());
    assertThatDecision(done).leavesOpen("NCR-05", "calendar");
    assertThat(statuses(done)).containsExactly(PeriodStatus.UNKNOWN);
    assertThat(done.outcome().periods().get(0).dueOn()).isEmpty();
    assertThatDecision(engine.decide(may(Duty.CALLBACK_STATISTICS).build())).violates("NCR-05");
  }

  @Test
  void movedReadingsAreNotReliedOn() {
    DutyLog.Builder log = may(Duty.COMPLAINT_SUMMARY);
    assertThat(decide(log, Map.of()).readings()).containsExactlyInAnyOrder("Y-15", "Z-33", "Z-54");
    assertThat(
            decide(
                    log,
                    Map.of(
                        "duty.monthEnd", "LAST_WORKDAY",
                        "duty.monthlySheet.due", "NEXT_MONTH_END",
                        "duty.monthlySheet.empty", "NOT_REQUIRED"))
                .readings())
        .isEmpty();
  }

  @Test
  void oneAskingJudgesManyDutiesAndKeepsTheirOrder() {
    Decision<DutyLogOutcome> decision =
        ENGINE.decide(
            may(Duty.SAFETY_CHECK, Duty.APPRAISAL, Duty.SAFETY_CHECK)
                .addLog(act(Duty.SAFETY_CHECK, THU_2025_05_01).build())
                .build());
    assertThat(decision.outcome().periods())
        .extracting(DutyPeriod::duty)
        .containsExactly(Duty.SAFETY_CHECK, Duty.APPRAISAL);
    assertThatDecision(decision).satisfies("LBS-03").violates("KPI-22");
    assertThat(decision.outcome().compliant()).contains(false);
    assertThat(decision.outcome().defects()).containsExactly("log");
  }

  @Test
  void revisionsThatAreDueOnOneDayAreJudgedEach() {
    Decision<DutyLogOutcome> decision =
        ENGINE.decide(
            may(Duty.TARGET_REVISION)
                .addLog(act(Duty.TARGET_REVISION, LocalDate.of(2025, 11, 29)).build())
                .addLog(act(Duty.TARGET_REVISION, LocalDate.of(2025, 11, 30)).build())
                .asOf(LocalDate.of(2026, 3, 1).atStartOfDay())
                .build());
    assertThat(decision.outcome().periods())
        .extracting(DutyPeriod::period)
        .containsExactly("2026-02-28", "2026-02-28");
    assertThat(statuses(decision)).containsExactly(PeriodStatus.MET, PeriodStatus.MISSED);
  }

  @Test
  void theCalendarAndTheEngineAgreeOnEveryDueDay() {
    PolicyBook book =
        PolicyBook.manual()
            .withAll(Map.of("duty.monthEnd", "LAST_WORKDAY", "duty.arrearsTable.dueDay", 15));
    PolicyEngine engine = Guicheng.builder().policy(book).build();
    List<DueDuty> year =
        DutyCalendar.of(book, WorkCalendar.mondayToFriday())
            .between(WED_2025_01_01, LocalDate.of(2025, 12, 31));
    assertThat(year).hasSizeGreaterThan(1_000);
    for (DueDuty due : year) {
      if (due.dueOn().isPresent()) {
        LocalDate dueOn = due.dueOn().get();
        DutyLog asked =
            DutyLog.builder()
                .addDuties(due.duty())
                .startsOn(dueOn.minusMonths(4))
                .endsOn(dueOn.plusMonths(4))
                .build();
        assertThat(engine.decide(asked).outcome().periods())
            .filteredOn(period -> period.period().equals(due.period()))
            .extracting(DutyPeriod::dueOn)
            .containsOnly(Optional.of(dueOn));
      }
    }
    assertThat(year).filteredOn(due -> due.scope() == DutyScope.WINDOW).hasSize(365);
  }

  @Test
  void aBreachIsExplainedWithItsPeriod() {
    Decision<DutyLogOutcome> decision =
        ENGINE.decide(
            DutyLog.builder()
                .addDuties(Duty.WINDOW_PATROL)
                .startsOn(THU_2025_05_01)
                .endsOn(THU_2025_05_01)
                .addSubjects("No. 3")
                .build());
    assertThat(decision.explain(Locale.ENGLISH)).contains("2025-05-01 No  3");
    assertThat(decision.outcome().missedSubjects()).containsExactly("No. 3");
  }

  @Test
  void aDutyThatTheTableDoesNotHaveIsRefusedWithASuggestion() {
    assertThatThrownBy(() -> ENGINE.decide(may(new Duty("LOBBY_CLEANNING")).build()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("duties[0]")
        .hasMessageContaining("Maybe LOBBY_CLEANING?");
  }

  @Test
  void theBookOfTheDayOfAskingApplies() {
    assertThat(may(Duty.APPRAISAL).build().policyDate()).contains(SAT_2025_05_31);
    assertThat(may(Duty.APPRAISAL).asOf(FRI_2025_05_30.atTime(9, 0)).build().policyDate())
        .contains(FRI_2025_05_30);
  }

  @Test
  void anExplanationNamesTheDirectorAndWhatIsLate() {
    Decision<DutyLogOutcome> decision =
        ENGINE.decide(
            may(Duty.DIRECTOR_VISIT, Duty.CALLBACK_STATISTICS)
                .addLog(
                    act(Duty.CALLBACK_STATISTICS, SAT_2025_05_31.plusDays(1))
                        .period("2025-05")
                        .build())
                .build());
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("[2025 office director]: number done in time = 0")
        .contains("[2025-05]: latest day = 2025-05-31")
        .contains("[2025-05]: number done in time = 0: must be at least 1 - violated")
        .doesNotContain("= none");
    assertThat(decision.explain(Locale.CHINESE)).contains("[2025 办公室主任]的按时完成次数:0");
    assertThat(decision.outcome().defects()).isEmpty();
  }
}
