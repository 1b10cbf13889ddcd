package dev.guicheng.rules.leave;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.leave.LeaveRequest;
import dev.guicheng.leave.LeaveRequestOutcome;
import dev.guicheng.leave.LeaveType;
import dev.guicheng.leave.MonthDays;
import dev.guicheng.leave.Post;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LeaveRequestTest {
  private static final LocalDate MON_2025_12_29 = LocalDate.of(2025, 12, 29);
  private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
  private static final LocalDate FRI_2026_01_02 = LocalDate.of(2026, 1, 2);
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final PolicyEngine ENDING =
      Guicheng.builder()
          .calendar(
              day ->
                  day.isAfter(WED_2025_12_31)
                      ? Optional.empty()
                      : WorkCalendar.mondayToFriday().isWorkday(day))
          .build();

  private static LeaveRequest.Builder personal() {
    return LeaveRequest.builder().type(LeaveType.PERSONAL);
  }

  private static LeaveRequest.Builder acrossTheYears() {
    return personal().startsOn(MON_2025_12_29).endsOn(FRI_2026_01_02);
  }

  @Test
  void daysPastTheCalendarsEndAreNotGuessed() {
    Decision<LeaveRequestOutcome> decision = ENDING.decide(acrossTheYears().build());
    assertThatDecision(decision).leavesOpen("LEV-01", "calendar").leavesOpen("LEV-04", "calendar");
    assertThat(decision.outcome().days()).isEmpty();
    assertThat(decision.outcome().daysByMonth()).isEmpty();
    assertThat(decision.outcome().withinNorm()).isEmpty();
    assertThat(decision.outcome().valid()).isEmpty();
  }

  @Test
  void daysThatAreGivenStillNeedTheCalendarToFallIntoMonths() {
    Decision<LeaveRequestOutcome> decision =
        ENDING.decide(acrossTheYears().days(new BigDecimal("4")).build());
    assertThatDecision(decision).leavesOpen("LEV-01", "calendar").applies("LEV-04");
    assertThat(decision.outcome().withinNorm()).isEmpty();
  }

  @Test
  void fewDaysAreWithinTheNormHoweverTheyFallIntoMonths() {
    Decision<LeaveRequestOutcome> decision =
        ENDING.decide(acrossTheYears().days(new BigDecimal("3")).build());
    assertThatDecision(decision).satisfies("LEV-01").applies("LEV-04");
    assertThat(decision.outcome().withinNorm()).contains(true);
  }

  @Test
  void theMonthsDaysNeedNoCalendar() {
    assertThatDecision(ENDING.decide(acrossTheYears().monthDays(new BigDecimal("3")).build()))
        .satisfies("LEV-01")
        .leavesOpen("LEV-04", "calendar");
  }

  @Test
  void daysWithinOneMonthNeedNoCalendar() {
    Decision<LeaveRequestOutcome> decision =
        ENDING.decide(
            personal()
                .startsOn(FRI_2026_01_02)
                .endsOn(FRI_2026_01_02.plusDays(10))
                .days(new BigDecimal("3.5"))
                .build());
    assertThatDecision(decision).advises("LEV-01");
    assertThat(decision.outcome().daysByMonth())
        .extracting(MonthDays::days)
        .containsExactly(new BigDecimal("3.5"));
  }

  @Test
  void withoutDaysTheyAreMissing() {
    assertThatDecision(ENGINE.decide(personal().build()))
        .leavesOpen("LEV-04", "days")
        .hasNoFindingOn("LEV-01");
  }

  @Test
  void theLeaveOfHeadsNamesTheGapOfTheManual() {
    for (Post post : new Post[] {Post.DEPARTMENT_HEAD, Post.GENERAL_MANAGER}) {
      assertThatDecision(ENGINE.decide(personal().requesterPost(post).build()))
          .leavesOpen("LEV-04", "Y-21");
    }
  }

  @Test
  void sickLeaveNamesWhatIsNotKnown() {
    assertThatDecision(
            ENGINE.decide(LeaveRequest.builder().type(LeaveType.SICK).days(BigDecimal.ONE).build()))
        .leavesOpen("LEV-02", "designatedHospital", "diagnosis");
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return Arbitraries.integers()
        .between(0, 60)
        .map(day -> MON_2025_12_29.plusDays(day))
        .set()
        .ofMaxSize(20);
  }

  @Property(tries = 200)
  void theDaysOfTheMonthsAddUpAndAHolidayNeverAddsOne(
      @ForAll @IntRange(max = 50) int length, @ForAll("holidays") Set<LocalDate> holidays) {
    LeaveRequest.Builder request =
        personal().startsOn(MON_2025_12_29).endsOn(MON_2025_12_29.plusDays(length));
    LeaveRequestOutcome without = ENGINE.decide(request.build()).outcome();
    LeaveRequestOutcome with = ENGINE.decide(request.addAllHolidays(holidays).build()).outcome();

    assertThat(with.days().orElseThrow()).isLessThanOrEqualTo(without.days().orElseThrow());
    assertThat(
            with.daysByMonth().stream()
                .map(MonthDays::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(with.days().orElseThrow());
  }
}
