package dev.guicheng.rules.quality;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Role;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.quality.AnalysisReport;
import dev.guicheng.quality.HouseholdCallback;
import dev.guicheng.quality.HouseholdComplaint;
import dev.guicheng.quality.HouseholdRepair;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.quality.Trigger;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonconformityMonthTest {
  private static final YearMonth APRIL_2025 = YearMonth.of(2025, 4);
  private static final YearMonth MAY_2025 = YearMonth.of(2025, 5);
  private static final LocalDate FRI_2025_05_30 = LocalDate.of(2025, 5, 30);
  private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);

  private static HouseholdComplaint complaint(String household, String matter, int day) {
    return HouseholdComplaint.builder()
        .household(household)
        .matter(matter)
        .receivedOn(APRIL_2025.atDay(day))
        .build();
  }

  private static HouseholdRepair repair(String household, String kind, int day) {
    return HouseholdRepair.builder()
        .household(household)
        .repairKind(kind)
        .reportedOn(APRIL_2025.atDay(day))
        .build();
  }

  private static HouseholdCallback callback(String household, CallbackResult result) {
    return HouseholdCallback.builder().household(household).result(result).build();
  }

  private static NonconformityMonth.Builder april() {
    return NonconformityMonth.builder().month(APRIL_2025);
  }

  private static Decision<NonconformityMonthOutcome> decide(NonconformityMonth.Builder month) {
    return decide(month, Map.of());
  }

  private static Decision<NonconformityMonthOutcome> decide(
      NonconformityMonth.Builder month, Map<String, ?> settings) {
    return Guicheng.builder()
        .policy(PolicyBook.manual().withAll(settings))
        .build()
        .decide(month.build());
  }

  private static Trigger trigger(
      RepeatTrigger trigger, String household, String matter, int count, String clause) {
    return Trigger.builder()
        .trigger(trigger)
        .household(Optional.of(household).filter(text -> !text.isEmpty()))
        .matter(Optional.of(matter).filter(text -> !text.isEmpty()))
        .count(count)
        .clause(clause)
        .build();
  }

  @Test
  void oneUnqualifiedCallbackSuffices() {
    Decision<NonconformityMonthOutcome> decision =
        decide(april().addCallbacks(callback("A", CallbackResult.UNQUALIFIED)));
    assertThatDecision(decision).advises("NCR-01").hasNoFindingOn("NCR-02", "NCR-03", "NCR-04");
    assertThat(decision.outcome().triggers())
        .containsExactly(trigger(RepeatTrigger.UNQUALIFIED_CALLBACK, "A", "", 1, "NCR-01"));
    assertThatDecision(decide(april().addCallbacks(callback("A", CallbackResult.QUALIFIED))))
        .applies("NCR-01");
  }

  @ParameterizedTest
  @CsvSource({"2, 1, false", "2, 2, true", "2, 3, true", "3, 2, false", "3, 3, true"})
  void complaintsAreReportedFromTheirLimitOn(int limit, int count, boolean reported) {
    NonconformityMonth.Builder month = april();
    for (int day = 1; day <= count; day++) {
      month.addComplaints(complaint("A-101", "noise", day));
    }
    Decision<NonconformityMonthOutcome> decision =
        decide(month, Map.of("nonconformity.complaints", limit));
    assertThat(decision.outcome().triggered()).contains(reported);
    if (reported) {
      assertThatDecision(decision).advises("NCR-02");
      assertThat(decision.outcome().triggers())
          .containsExactly(
              trigger(RepeatTrigger.REPEAT_COMPLAINT, "A-101", "noise", count, "NCR-02"));
    } else {
      assertThatDecision(decision).applies("NCR-02");
      assertThat(decision.outcome().triggers()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 2, false", "3, 3, true", "3, 4, true", "4, 3, false", "1, 1, true"})
  void repairsAreReportedFromTheirLimitOn(int limit, int count, boolean reported) {
    NonconformityMonth.Builder month = april();
    for (int day = 1; day <= count; day++) {
      month.addRepairs(repair("A-101", "tap", day));
    }
    Decision<NonconformityMonthOutcome> decision =
        decide(month, Map.of("nonconformity.repairs", limit));
    assertThat(decision.outcome().triggered()).contains(reported);
    if (reported) {
      assertThatDecision(decision).advises("NCR-03");
    } else {
      assertThatDecision(decision).applies("NCR-03");
    }
  }

  @Test
  void otherMattersBreakASeriesOnlyIfTheSiteSaysSo() {
    NonconformityMonth.Builder month =
        april()
            .addComplaints(
                complaint("A-101", "noise", 2),
                complaint("A-101", "lift", 5),
                complaint("A-101", "noise", 9));
    assertThatDecision(decide(month)).advises("NCR-02");
    Decision<NonconformityMonthOutcome> unbroken =
        decide(month, Map.of("nonconformity.sequence", "UNBROKEN"));
    assertThatDecision(unbroken).applies("NCR-02");
    assertThat(unbroken.readings()).doesNotContain("Z-05");
  }

  @Test
  void repairsOfTheEstateCountTogetherIfTheSiteSaysSo() {
    NonconformityMonth.Builder month =
        april().addRepairs(repair("A", "tap", 1), repair("B", "tap", 5), repair("C", "tap", 9));
    assertThatDecision(decide(month)).applies("NCR-03");
    Decision<NonconformityMonthOutcome> estate =
        decide(month, Map.of("nonconformity.repair.scope", "ESTATE"));
    assertThatDecision(estate).advises("NCR-03");
    assertThat(estate.outcome().triggers())
        .containsExactly(trigger(RepeatTrigger.REPEAT_REPAIR, "", "tap", 3, "NCR-03"));
  }

  @Test
  void eventsOfTheMonthBeforeCountWithinTheLookback() {
    NonconformityMonth.Builder month =
        NonconformityMonth.builder()
            .month(MAY_2025)
            .addComplaints(complaint("A", "noise", 30))
            .addComplaints(
                HouseholdComplaint.builder()
                    .household("A")
                    .matter("noise")
                    .receivedOn(MAY_2025.atDay(1))
                    .build());
    assertThatDecision(decide(month)).applies("NCR-02");
    assertThatDecision(decide(month, Map.of("nonconformity.lookback", "P1D"))).advises("NCR-02");
    assertThatDecision(decide(month, Map.of("nonconformity.lookback", "P1M"))).advises("NCR-02");
  }

  @Test
  void triggersAreSortedAndTheOrderOfEventsDoesNotMatter() {
    List<HouseholdComplaint> complaints = new ArrayList<>();
    List<HouseholdRepair> repairs = new ArrayList<>();
    for (String household : List.of("B", "A")) {
      for (int day = 1; day <= 3; day++) {
        complaints.add(complaint(household, "noise", day));
        complaints.add(complaint(household, "lift", day));
        repairs.add(repair(household, "tap", day));
      }
    }
    List<HouseholdCallback> callbacks =
        new ArrayList<>(
            List.of(
                callback("B", CallbackResult.UNQUALIFIED),
                callback("A", CallbackResult.UNQUALIFIED)));
    NonconformityMonthOutcome outcome =
        decide(
                april()
                    .addAllComplaints(complaints)
                    .addAllRepairs(repairs)
                    .addAllCallbacks(callbacks))
            .outcome();
    assertThat(outcome.triggers())
        .containsExactly(
            trigger(RepeatTrigger.UNQUALIFIED_CALLBACK, "A", "", 1, "NCR-01"),
            trigger(RepeatTrigger.UNQUALIFIED_CALLBACK, "B", "", 1, "NCR-01"),
            trigger(RepeatTrigger.REPEAT_COMPLAINT, "A", "lift", 3, "NCR-02"),
            trigger(RepeatTrigger.REPEAT_COMPLAINT, "A", "noise", 3, "NCR-02"),
            trigger(RepeatTrigger.REPEAT_COMPLAINT, "B", "lift", 3, "NCR-02"),
            trigger(RepeatTrigger.REPEAT_COMPLAINT, "B", "noise", 3, "NCR-02"),
            trigger(RepeatTrigger.REPEAT_REPAIR, "A", "tap", 3, "NCR-03"),
            trigger(RepeatTrigger.REPEAT_REPAIR, "B", "tap", 3, "NCR-03"));
    Collections.reverse(complaints);
    Collections.reverse(repairs);
    Collections.reverse(callbacks);
    assertThat(
            decide(
                    april()
                        .addAllComplaints(complaints)
                        .addAllRepairs(repairs)
                        .addAllCallbacks(callbacks))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void aStricterLimitNeverReportsMore() {
    NonconformityMonth.Builder month = april();
    for (int day = 1; day <= 6; day++) {
      month.addComplaints(
          complaint("A", "noise", day), complaint("B", day > 3 ? "lift" : "tap", day));
      month.addRepairs(repair("A", "tap", day), repair("B", day > 4 ? "lock" : "tap", day));
    }
    List<Trigger> before = decide(month).outcome().triggers();
    for (int limit = 1; limit <= 7; limit++) {
      List<Trigger> triggers =
          decide(month, Map.of("nonconformity.complaints", limit, "nonconformity.repairs", limit))
              .outcome()
              .triggers();
      if (limit > 1) {
        assertThat(before).containsAll(triggers);
      }
      before = triggers;
    }
    assertThat(before).isEmpty();
  }

  private static NonconformityMonth.Builder report(
      boolean written, Optional<Role> reviewedBy, Optional<Role> sentTo) {
    return NonconformityMonth.builder()
        .report(
            AnalysisReport.builder()
                .written(written)
                .reviewedBy(reviewedBy)
                .sentTo(sentTo)
                .build());
  }

  @Test
  void beforeItsReviewAReportWaitsForTheSupervisor() {
    Decision<NonconformityMonthOutcome> decision =
        decide(report(true, Optional.empty(), Optional.empty()));
    assertThatDecision(decision).leavesOpen("NCR-04", "report.reviewedBy");
    assertThat(decision.outcome().mayGoToDirector()).contains(false);
    assertThat(decision.outcome().nextActor()).contains(Role.SERVICE_SUPERVISOR);
    assertThat(decision.outcome().triggered()).contains(false);
  }

  @Test
  void aReviewedReportGoesToTheDirector() {
    for (Optional<Role> sentTo :
        List.of(Optional.<Role>empty(), Optional.of(Role.MANAGEMENT_OFFICE_DIRECTOR))) {
      Decision<NonconformityMonthOutcome> decision =
          decide(report(true, Optional.of(Role.SERVICE_SUPERVISOR), sentTo));
      assertThatDecision(decision).satisfies("NCR-04");
      assertThat(decision.outcome().mayGoToDirector()).contains(true);
      assertThat(decision.outcome().nextActor()).contains(Role.MANAGEMENT_OFFICE_DIRECTOR);
    }
  }

  @Test
  void aReportThatIsOralReviewedOrSentWronglyIsABreach() {
    Optional<Role> supervisor = Optional.of(Role.SERVICE_SUPERVISOR);
    Optional<Role> director = Optional.of(Role.MANAGEMENT_OFFICE_DIRECTOR);
    Optional<Role> manager = Optional.of(Role.SERVICE_MANAGER);
    assertThatDecision(decide(report(false, supervisor, director))).violates("NCR-04");
    assertThatDecision(decide(report(false, Optional.empty(), Optional.empty())))
        .violates("NCR-04");
    assertThatDecision(decide(report(true, supervisor, manager))).violates("NCR-04");
    assertThatDecision(decide(report(true, Optional.empty(), director))).violates("NCR-04");
    Decision<NonconformityMonthOutcome> reviewedByAnother =
        decide(report(true, manager, Optional.empty()));
    assertThatDecision(reviewedByAnother).violates("NCR-04");
    assertThat(reviewedByAnother.outcome().mayGoToDirector()).contains(false);
    assertThat(reviewedByAnother.outcome().nextActor()).contains(Role.SERVICE_SUPERVISOR);
  }

  @Test
  void rolesThatTheBookDoesNotKnowAreRefused() {
    assertThatThrownBy(
            () ->
                decide(report(true, Optional.of(new Role("SERVICE_SUPERVISER")), Optional.empty())))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("report.reviewedBy")
        .hasMessageContaining("Maybe SERVICE_SUPERVISOR?");
  }

  @Test
  void theStatisticsAreDueOnTheLastDay() {
    Decision<NonconformityMonthOutcome> decision =
        decide(NonconformityMonth.builder().month(MAY_2025));
    assertThat(decision.outcome().dueOn()).contains(SAT_2025_05_31);
    assertThatDecision(decision).applies("NCR-05");
    assertThat(decision.readings()).containsExactlyInAnyOrder("X-25", "Z-33");
    assertThatDecision(decide(NonconformityMonth.builder())).hasNoFindingOn("NCR-05");
  }

  @Test
  void aSiteMayMoveThemToTheLastWorkday() {
    Map<String, ?> lastWorkday = Map.of("duty.monthEnd", "LAST_WORKDAY");
    assertThat(decide(NonconformityMonth.builder().month(MAY_2025), lastWorkday).outcome().dueOn())
        .contains(FRI_2025_05_30);
  }

  @Test
  void pastTheEndOfTheCalendarTheLastWorkdayIsNotKnown() {
    WorkCalendar untilFriday =
        day -> day.isAfter(FRI_2025_05_30) ? Optional.empty() : Optional.of(true);
    Decision<NonconformityMonthOutcome> decision =
        Guicheng.builder()
            .policy(PolicyBook.manual().with("duty.monthEnd", "LAST_WORKDAY"))
            .calendar(untilFriday)
            .build()
            .decide(NonconformityMonth.builder().month(MAY_2025).build());
    assertThatDecision(decision).leavesOpen("NCR-05", "calendar");
    assertThat(decision.outcome().dueOn()).isEmpty();
  }

  @Test
  void theBookOfTheMonthsEndApplies() {
    assertThat(NonconformityMonth.builder().month(MAY_2025).build().policyDate())
        .contains(SAT_2025_05_31);
    assertThat(
            NonconformityMonth.builder()
                .addComplaints(complaint("A", "noise", 3), complaint("A", "noise", 2))
                .build()
                .policyDate())
        .contains(APRIL_2025.atDay(3));
    assertThat(NonconformityMonth.builder().build().policyDate()).isEmpty();
  }
}
