package dev.guicheng.rules.leave;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Role;
import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.leave.LeaveRecord;
import dev.guicheng.leave.LeaveRecordOutcome;
import dev.guicheng.leave.LeaveType;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LeaveRecordTest {
  private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final PolicyEngine ENDING =
      Guicheng.builder()
          .calendar(
              day ->
                  day.isAfter(WED_2025_12_31)
                      ? Optional.empty()
                      : WorkCalendar.mondayToFriday().isWorkday(day))
          .build();

  private static LeaveRecord.Builder overstayed() {
    return LeaveRecord.builder()
        .formFilled(true)
        .approvedBeforehand(true)
        .approvedTo(WED_2025_12_31)
        .returnedOn(MON_2026_01_05);
  }

  @Test
  void anOverstayPastTheCalendarsEndIsNotGuessed() {
    Decision<LeaveRecordOutcome> decision =
        ENDING.decide(overstayed().extensionApproved(false).build());
    assertThatDecision(decision).leavesOpen("LEV-06", "calendar").satisfies("LEV-03");
    assertThat(decision.outcome().valid()).contains(true);
    assertThat(decision.outcome().absentDays()).isEmpty();
    assertThat(decision.outcome().penalty()).isEmpty();
  }

  @Test
  void anApprovedExtensionNeedsNoCalendar() {
    Decision<LeaveRecordOutcome> decision =
        ENDING.decide(overstayed().extensionApproved(true).build());
    assertThatDecision(decision).satisfies("LEV-06");
    assertThat(decision.outcome().absentDays()).contains(BigDecimal.ZERO);
    assertThat(decision.outcome().penalty()).contains(AbsencePenalty.NONE);
  }

  @Test
  void theDayAfterTheApprovedEndNeedsNoCalendar() {
    assertThatDecision(
            ENDING.decide(
                LeaveRecord.builder()
                    .approvedTo(WED_2025_12_31)
                    .returnedOn(WED_2025_12_31.plusDays(1))
                    .build()))
        .satisfies("LEV-06");
  }

  @Test
  void anOverstayNamesTheExtensionAsMissing() {
    assertThatDecision(ENGINE.decide(overstayed().build()))
        .leavesOpen("LEV-06", "extensionApproved");
  }

  @Test
  void formAndApprovalNameEachOtherAsMissing() {
    assertThatDecision(ENGINE.decide(LeaveRecord.builder().formFilled(true).build()))
        .leavesOpen("LEV-03", "approvedBeforehand")
        .leavesOpen("ABS-04", "approvedBeforehand");
    assertThatDecision(ENGINE.decide(LeaveRecord.builder().approvedBeforehand(true).build()))
        .leavesOpen("LEV-03", "formFilled");
  }

  @Test
  void anApprovedEndTellsThatTheLeaveWasApproved() {
    assertThat(
            ENGINE
                .decide(
                    LeaveRecord.builder()
                        .approvedTo(WED_2025_12_31)
                        .returnedOn(WED_2025_12_31.plusDays(1))
                        .build())
                .outcome()
                .valid())
        .contains(true);
  }

  @Test
  void daysThatAreNoLeaveAndDaysOverstayedAddUp() {
    Decision<LeaveRecordOutcome> decision =
        ENGINE.decide(
            overstayed()
                .type(LeaveType.PERSONAL)
                .days(new BigDecimal("3"))
                .fraud(true)
                .extensionApproved(false)
                .build());
    assertThatDecision(decision).violates("LEV-06", "LEV-07");
    assertThat(decision.outcome().valid()).contains(false);
    assertThat(decision.outcome().absentDays()).contains(new BigDecimal("5"));
  }

  @Test
  void anyOfThoseWhoApprovedMaySuffice() {
    for (List<Role> approvers :
        List.of(
            List.of(Role.COMPANY_OFFICE, Role.GENERAL_MANAGER),
            List.of(Role.GENERAL_MANAGER, Role.COMPANY_OFFICE))) {
      assertThatDecision(
              ENGINE.decide(
                  LeaveRecord.builder()
                      .type(LeaveType.SICK)
                      .days(new BigDecimal("2"))
                      .formFilled(true)
                      .approvedBeforehand(true)
                      .addAllApprovedBy(approvers)
                      .build()))
          .satisfies("LEV-04", "ABS-04");
    }
  }

  @Property(tries = 200)
  void thePenaltyGrowsWithTheOverstay(
      @ForAll @IntRange(min = 1, max = 30) int days, @ForAll @IntRange(max = 30) int more) {
    assertThat(penalty(days + more)).isGreaterThanOrEqualTo(penalty(days));
  }

  private static AbsencePenalty penalty(int days) {
    return ENGINE
        .decide(
            LeaveRecord.builder()
                .approvedTo(WED_2025_12_31)
                .returnedOn(WED_2025_12_31.plusDays(days))
                .extensionApproved(false)
                .build())
        .outcome()
        .penalty()
        .orElseThrow();
  }
}
