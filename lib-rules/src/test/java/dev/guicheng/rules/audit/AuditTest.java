package dev.guicheng.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.Action;
import dev.guicheng.ComplaintClass;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Verdict;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.Clock;
import dev.guicheng.audit.ClockEvent;
import dev.guicheng.audit.ClockEventType;
import dev.guicheng.audit.ClockLog;
import dev.guicheng.audit.ClockVerdict;
import dev.guicheng.audit.RecordReference;
import dev.guicheng.audit.RegisterAspect;
import dev.guicheng.audit.Share;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.quality.KpiMetric;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.rules.Audit;
import dev.guicheng.rules.AuditRun;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final LocalDateTime APRIL = LocalDateTime.of(2026, 4, 1, 0, 0);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final Audit AUDIT = Audit.of(ENGINE, APRIL);

  private int row;

  private AuditRecord.Builder record(Question<?> question) {
    return AuditRecord.builder().question(question).record(RecordReference.of("test", ++row));
  }

  private static LocalDateTime march(int day, int hour) {
    return LocalDateTime.of(2026, 3, day, hour, 0);
  }

  private static AuditSummary summary(AuditRecord... records) {
    return AUDIT.summarize(List.of(records).iterator(), AuditListener.none());
  }

  private AuditRecord complaint(String household, String matter, int day) {
    return record(Complaint.builder().type(ContactType.COMPLAINT).receivedAt(march(day, 9)).build())
        .household(household)
        .matter(matter)
        .build();
  }

  private AuditRecord handled(int day, Optional<LocalDateTime> feedback) {
    return record(
            ComplaintRecord.builder()
                .type(ContactType.COMPLAINT)
                .addClasses(ComplaintClass.CLASS_1)
                .receivedAt(march(day, 9))
                .acceptedAt(march(day, 9))
                .feedbackAt(feedback)
                .handledAt(feedback)
                .asOf(APRIL)
                .build())
        .department("客服部")
        .build();
  }

  private AuditRecord calledBack(int finished, Optional<LocalDate> calledBack, boolean good) {
    CallbackRecord.Builder callback =
        CallbackRecord.builder()
            .event(CallbackEvent.DAILY_REPAIR)
            .finishedOn(LocalDate.of(2026, 3, finished))
            .calledBackOn(calledBack)
            .asOf(APRIL);
    calledBack.ifPresent(
        day -> callback.result(good ? CallbackResult.QUALIFIED : CallbackResult.UNQUALIFIED));
    return record(callback.build()).household("1-101").build();
  }

  @Test
  void findingsComeWithTheirRecordsAndTheComplianceRateIsExact() {
    List<AuditedRecord> heard = new ArrayList<>();
    AuditRun run =
        AUDIT.start(
            new AuditListener() {
              @Override
              public void audited(AuditedRecord record) {
                heard.add(record);
              }
            });
    run.accept(handled(2, Optional.of(march(3, 9))));
    run.accept(handled(3, Optional.of(march(5, 9))));
    run.accept(handled(4, Optional.empty()));
    AuditSummary summary = run.finish();

    assertThat(heard)
        .flatExtracting(AuditedRecord::findings)
        .filteredOn(finding -> finding.clause().equals("CMP-17"))
        .extracting(finding -> finding.record().row(), finding -> finding.verdict())
        .containsExactly(
            tuple(1L, Verdict.SATISFIED), tuple(2L, Verdict.VIOLATED), tuple(3L, Verdict.VIOLATED));
    assertThat(summary.byClause().get("CMP-17").compliance()).isEqualTo(new Share(1, 3));
    assertThat(summary.byClause().get("CMP-17").compliance().rounded(4))
        .contains(new BigDecimal("0.3333"));
    assertThat(summary.byMonth()).containsOnlyKeys(MARCH);
    assertThat(summary.byDepartment()).containsOnlyKeys("客服部");
    assertThat(summary.byArea()).containsOnlyKeys("complaint");
  }

  @Test
  void openClocksThatAreLateAreListedLongestFirst() {
    AuditSummary summary =
        summary(
            handled(4, Optional.empty()),
            handled(3, Optional.of(march(5, 9))),
            handled(2, Optional.empty()),
            handled(31, Optional.empty()));

    assertThat(summary.overdue())
        .filteredOn(listed -> listed.clock().clause().equals("CMP-17"))
        .extracting(listed -> listed.record().row())
        .containsExactly(3L, 1L);
    assertThat(summary.atRisk())
        .filteredOn(listed -> listed.clock().clause().equals("CMP-17"))
        .extracting(listed -> listed.record().row(), listed -> listed.clock().dueAt())
        .containsExactly(tuple(4L, Optional.of(LocalDateTime.of(2026, 4, 1, 9, 0))));
    assertThat(summary.clocks())
        .filteredOn(count -> count.clause().equals("CMP-17"))
        .extracting(count -> count.lifecycle() + " " + count.verdict() + " " + count.count())
        .containsExactly("RUNNING AT_RISK 1", "RUNNING BREACHED 2", "STOPPED BREACHED 1");
  }

  @Test
  void listsAreAsLongAsTheHostSays() {
    Audit audit = AUDIT.listing(1);
    AuditSummary summary =
        audit.summarize(
            List.of(handled(4, Optional.empty()), handled(2, Optional.empty())).iterator(),
            AuditListener.none());

    assertThat(summary.overdue()).hasSize(1);
    assertThat(summary.overdueCount()).isEqualTo(4);
    assertThatThrownBy(() -> summary.plus(AUDIT.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mostListed 1 cannot be merged with");
    assertThatThrownBy(() -> AUDIT.listing(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> AUDIT.households(0)).hasMessageContaining("at least 1");
  }

  @Test
  void complaintsRepeatByHouseholdAndMatterAcrossParts() {
    AuditSummary first = summary(complaint("1-101", "停车", 2), complaint("1-102", "停车", 3));
    AuditSummary second = summary(complaint("1-101", "停车", 9), complaint("1-101", "卫生", 9));

    AuditConclusion conclusion = AUDIT.households(50).conclude(first.plus(second));

    assertThat(AUDIT.conclude(first).nonconformities().get(0).decision().outcome().triggers())
        .isEmpty();
    assertThat(conclusion.nonconformities().get(0).decision().outcome().triggers())
        .extracting(
            trigger -> trigger.trigger(),
            trigger -> trigger.household(),
            trigger -> trigger.matter(),
            trigger -> trigger.count(),
            trigger -> trigger.clause())
        .containsExactly(
            tuple(
                RepeatTrigger.REPEAT_COMPLAINT,
                Optional.of("1-101"),
                Optional.of("停车"),
                2,
                "NCR-02"));
    assertThat(conclusion.targets().get(0).measurements())
        .extracting(measured -> measured.metric())
        .containsExactly(KpiMetric.REPEAT_COMPLAINTS, KpiMetric.COMPLAINT_RATE);
    assertThat(conclusion.targets().get(0).decision().findFinding("CMP-33").orElseThrow().verdict())
        .isEqualTo(Verdict.ADVISORY);
  }

  @Test
  void aComplaintInTwoLedgersIsCountedOnce() {
    AuditRecord intake = complaint("1-101", "停车", 2);
    AuditRecord again = complaint("1-101", "卫生", 2);
    AuditRecord handling =
        record(
                ComplaintRecord.builder()
                    .type(ContactType.COMPLAINT)
                    .receivedAt(march(2, 9))
                    .handledAt(march(2, 12))
                    .build())
            .household("1-101")
            .matter("停车")
            .build();

    AuditConclusion conclusion = AUDIT.conclude(summary(intake, again, handling));

    assertThat(conclusion.nonconformities().get(0).decision().outcome().triggers()).isEmpty();
    assertThat(conclusion.complaints())
        .filteredOn(count -> count.aspect() == RegisterAspect.ALL)
        .extracting(count -> count.kind(), count -> count.count())
        .containsExactly(tuple("complaint", 2L));
    assertThat(conclusion.complaints())
        .filteredOn(count -> count.aspect() == RegisterAspect.MEASURE)
        .extracting(count -> count.value())
        .containsExactly(Optional.of("HANDLED"));
    assertThat(conclusion.suggestions()).isEmpty();
  }

  @Test
  void callbacksAreHeldAgainstTheRequiredShare() {
    AuditConclusion conclusion =
        AUDIT.conclude(
            summary(
                calledBack(2, Optional.of(LocalDate.of(2026, 3, 4)), true),
                calledBack(3, Optional.of(LocalDate.of(2026, 3, 4)), false),
                calledBack(4, Optional.empty(), true)));

    assertThat(conclusion.coverage()).hasSize(1);
    assertThat(conclusion.coverage().get(0).count().coverage()).isEqualTo(new Share(2, 3));
    assertThat(conclusion.coverage().get(0).decision().outcome().required()).contains(3);
    assertThat(conclusion.coverage().get(0).decision().outcome().compliant()).contains(false);
    assertThat(conclusion.nonconformities().get(0).decision().outcome().triggers())
        .extracting(trigger -> trigger.trigger())
        .containsExactly(RepeatTrigger.UNQUALIFIED_CALLBACK);
  }

  @Test
  void deductionsAreSummedByEmployee() {
    PayMonth absent =
        PayMonth.builder()
            .month(MARCH)
            .totalWage(new BigDecimal("4350"))
            .personalLeaveDays(BigDecimal.ONE)
            .build();
    PayMonth unknown =
        PayMonth.builder().month(MARCH.minusMonths(1)).absentDays(BigDecimal.ONE).build();

    AuditSummary summary =
        summary(
            record(absent).employee("E1").build(),
            record(unknown).employee("E1").build(),
            record(absent).employee("E2").build());

    assertThat(summary.deductions())
        .extracting(
            deduction -> deduction.employee().orElseThrow(),
            deduction -> deduction.months(),
            deduction -> deduction.undecided(),
            deduction -> deduction.total())
        .containsExactly(
            tuple("E1", 1, 1, new BigDecimal("200.00")),
            tuple("E2", 1, 0, new BigDecimal("200.00")));
  }

  @Test
  void theHostsOwnLogsGoBeforeWhatTheRecordTells() {
    ClockLog log =
        ClockLog.builder()
            .clause("REP-03")
            .action(Action.COMPLETE)
            .dueAt(march(5, 9))
            .addEvents(
                ClockEvent.at(ClockEventType.STARTED, march(2, 9)),
                ClockEvent.at(ClockEventType.CANCELLED, march(3, 9)))
            .build();
    AuditRecord record =
        record(
                RepairRecord.builder()
                    .repairClass(RepairClass.SMALL)
                    .reportedAt(march(2, 9))
                    .build())
            .addClocks(log)
            .build();

    AuditSummary summary = summary(record);

    assertThat(summary.overdue()).isEmpty();
    assertThat(summary.clocks())
        .extracting(count -> count.lifecycle() + " " + count.verdict())
        .containsExactly("CANCELLED ON_TRACK");
  }

  @Test
  void aPromiseThatExcusesARepairMovesItsClock() {
    List<Clock> clocks = new ArrayList<>();
    AuditRun run =
        AUDIT.start(
            new AuditListener() {
              @Override
              public void audited(AuditedRecord record) {
                clocks.addAll(record.clocks());
              }
            });
    run.accept(
        record(
                RepairRecord.builder()
                    .repairClass(RepairClass.SMALL)
                    .reportedAt(march(2, 9))
                    .completedAt(march(7, 9))
                    .explained(true)
                    .promisedAt(march(8, 9))
                    .build())
            .build());
    run.finish();

    assertThat(clocks).extracting(Clock::verdict).containsExactly(ClockVerdict.MET);
    assertThat(clocks.get(0).dueAt()).contains(march(8, 9));
  }

  @Test
  void aFinishedRunTakesNothingMore() {
    AuditRun run = AUDIT.start(AuditListener.none());
    run.finish();

    assertThatThrownBy(() -> run.accept(complaint("1-101", "停车", 2)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(run::finish).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void ofNoRecordsNothingFollows() {
    assertThat(summary()).isEqualTo(AUDIT.empty());
    assertThat(AUDIT.conclude(AUDIT.empty()).nonconformities()).isEmpty();
    assertThat(AUDIT.empty().verdicts().compliance().rounded(2)).isEmpty();
  }
}
