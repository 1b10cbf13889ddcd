package dev.guicheng.rules.complaint;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Decision;
import dev.guicheng.Form;
import dev.guicheng.Obligation;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.Step;
import dev.guicheng.complaint.Cause;
import dev.guicheng.complaint.ClassEvidence;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.complaint.Courtesy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComplaintTest {
  private static final PolicyEngine MANUAL = Guicheng.engine();
  private static final LocalDateTime SAT_2025_03_01_08_30 = LocalDateTime.of(2025, 3, 1, 8, 30);
  private static final LocalDateTime SAT_2025_03_01_09_15 = LocalDateTime.of(2025, 3, 1, 9, 15);
  private static final LocalDateTime MON_2025_03_03_17_30 = LocalDateTime.of(2025, 3, 3, 17, 30);

  @Nested
  class Opening {
    @Test
    void aSuggestionIsThankedFor() {
      Decision<ComplaintOutcome> decision = decide(suggestion());

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.THANK);
      assertThatDecision(decision).applies("CMP-03a").hasNoFindingOn("CMP-03b");
    }

    @Test
    void aComplaintIsApologisedForFirst() {
      Decision<ComplaintOutcome> decision = decide(complaint().receivedBy(Role.FRONT_DESK));

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.APOLOGISE, Courtesy.THANK);
      assertThatDecision(decision).applies("CMP-03a", "CMP-03b");
      assertThat(decision.readings()).contains("X-06");
    }

    @Test
    void anOpinionIsTreatedAsAComplaint() {
      Decision<ComplaintOutcome> decision = decide(opinion());

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.APOLOGISE, Courtesy.THANK);
      assertThatDecision(decision).applies("CMP-03b").hasNoFindingOn("CMP-03a");
    }

    @Test
    void underArticle14AloneTheFrontDeskOnlyApologisesForAComplaint() {
      Decision<ComplaintOutcome> decision =
          decide(complaint().receivedBy(Role.FRONT_DESK), "complaint.courtesy", "ARTICLE_14");

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.APOLOGISE);
      assertThatDecision(decision).applies("CMP-03a").hasNoFindingOn("CMP-03b");
      assertThat(decision.readings()).doesNotContain("X-06");
    }

    @Test
    void underArticle14AloneTheFrontDeskOnlyThanksForAnOpinion() {
      Decision<ComplaintOutcome> decision =
          decide(opinion().receivedBy(Role.FRONT_DESK), "complaint.courtesy", "ARTICLE_14");

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.THANK);
      assertThatDecision(decision).applies("CMP-03a").hasNoFindingOn("CMP-03b");
    }

    @Test
    void underArticle14AloneABusinessDepartmentStillDoesBoth() {
      Decision<ComplaintOutcome> decision =
          decide(
              complaint().receivedBy(Role.BUSINESS_DEPARTMENT), "complaint.courtesy", "ARTICLE_14");

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.APOLOGISE, Courtesy.THANK);
      assertThatDecision(decision).applies("CMP-03a", "CMP-03b");
    }

    @Test
    void underArticle14AloneAReceiverNotKnownIsNoFrontDesk() {
      Decision<ComplaintOutcome> decision = decide(opinion(), "complaint.courtesy", "ARTICLE_14");

      assertThat(decision.outcome().opening()).containsExactly(Courtesy.APOLOGISE, Courtesy.THANK);
      assertThatDecision(decision).applies("CMP-03b").hasNoFindingOn("CMP-03a");
    }
  }

  @Nested
  class Classification {
    @Test
    void everyCauseHasItsClass() {
      assertThat(classes(Cause.PROPERTY_SERVICE)).containsExactly(ComplaintClass.CLASS_1);
      assertThat(classes(Cause.DEVELOPER)).containsExactly(ComplaintClass.CLASS_2);
      assertThat(classes(Cause.BUILDING_QUALITY)).containsExactly(ComplaintClass.CLASS_2);
      assertThat(classes(Cause.EXTERNAL_ENVIRONMENT)).containsExactly(ComplaintClass.CLASS_3);
      assertThat(classes(Cause.OUTSIDE_FACILITIES)).containsExactly(ComplaintClass.CLASS_3);
      assertThat(classes(Cause.OTHER)).isEmpty();
    }

    @Test
    void anUnlistedCauseBesideAListedOneLeavesTheClassOpenButRoutesTheListedOne() {
      Decision<ComplaintOutcome> decision =
          decide(complaint().addCauses(Cause.OTHER, Cause.PROPERTY_SERVICE));

      assertThat(decision.outcome().classes()).containsExactly(ComplaintClass.CLASS_1);
      assertThat(decision.outcome().needsReview()).contains(true);
      assertThat(decision.outcome().route()).hasSize(4);
      assertThatDecision(decision)
          .applies("CMP-19", "CMP-30")
          .leavesOpen("CMP-18", "Y-02")
          .leavesOpen("CMP-21", "Y-02");
    }

    @Test
    void anUnlistedCauseBesideOneOfClass3KeepsClass3ButLeavesItsClauseOpen() {
      Decision<ComplaintOutcome> decision =
          decide(complaint().addCauses(Cause.OTHER, Cause.OUTSIDE_FACILITIES));

      assertThat(decision.outcome().classes()).containsExactly(ComplaintClass.CLASS_3);
      assertThatDecision(decision).leavesOpen("CMP-21", "Y-02").applies("CMP-29");
    }

    @Test
    void anUnlistedCauseIsClass3WhereThePolicySaysSo() {
      Decision<ComplaintOutcome> decision =
          decide(
              complaint().addCauses(Cause.OTHER, Cause.EXTERNAL_ENVIRONMENT),
              "complaint.unlistedCause",
              "CLASS_3");

      assertThat(decision.outcome().classes()).containsExactly(ComplaintClass.CLASS_3);
      assertThat(decision.outcome().needsReview()).contains(false);
      assertThat(decision.outcome().route()).hasSize(4);
      assertThatDecision(decision).applies("CMP-18", "CMP-21");
      assertThat(decision.readings()).doesNotContain("Y-02");
      assertThat(decision.findFinding("CMP-21").orElseThrow().comparisons())
          .as("two causes of one class, said once")
          .hasSize(1);
    }

    @Test
    void whereBothCausesAreNeededOneAloneIsNoClass() {
      for (Cause cause : List.of(Cause.DEVELOPER, Cause.BUILDING_QUALITY)) {
        Decision<ComplaintOutcome> decision =
            decide(complaint().addCauses(cause, cause), "complaint.class2.causes", "BOTH");

        assertThat(decision.outcome().classes()).isEmpty();
        assertThat(decision.outcome().decidedBy()).contains(ClassEvidence.CAUSE);
        assertThat(decision.outcome().needsReview()).contains(true);
        assertThat(decision.outcome().route()).isEmpty();
        assertThatDecision(decision)
            .leavesOpen("CMP-18", "causes")
            .hasNoFindingOn("CMP-19", "CMP-20", "CMP-21", "CMP-25", "CMP-30");
      }
    }

    @Test
    void whereBothCausesAreNeededTheOtherClassesStand() {
      Decision<ComplaintOutcome> decision =
          decide(
              complaint().addCauses(Cause.DEVELOPER, Cause.PROPERTY_SERVICE),
              "complaint.class2.causes",
              "BOTH");

      assertThat(decision.outcome().classes()).containsExactly(ComplaintClass.CLASS_1);
      assertThat(decision.outcome().needsReview()).contains(false);
      assertThatDecision(decision).applies("CMP-18", "CMP-19").hasNoFindingOn("CMP-20");
    }

    @Test
    void anEstablishedCauseIsAllThatCounts() {
      ComplaintOutcome outcome =
          decide(complaint().addCauses(Cause.PROPERTY_SERVICE).topic("LEAKAGE").text("漏水"))
              .outcome();

      assertThat(outcome.classes()).containsExactly(ComplaintClass.CLASS_1);
      assertThat(outcome.decidedBy()).contains(ClassEvidence.CAUSE);
      assertThat(outcome.topics()).isEmpty();
      assertThat(outcome.keywords()).isEmpty();
    }

    @Test
    void theTopicCountsBeforeTheText() {
      ComplaintOutcome outcome = decide(complaint().topic("CLEANING").text("漏水")).outcome();

      assertThat(outcome.classes()).containsExactly(ComplaintClass.CLASS_1);
      assertThat(outcome.decidedBy()).contains(ClassEvidence.TOPIC);
      assertThat(outcome.topics()).containsExactly("CLEANING");
      assertThat(outcome.keywords()).isEmpty();
      assertThat(outcome.needsReview()).contains(false);
    }

    @Test
    void aTopicWithoutAClassIsEvidenceAllTheSame() {
      Decision<ComplaintOutcome> decision = decide(complaint().topic("OWN_FAULT"));

      assertThat(decision.outcome().decidedBy()).contains(ClassEvidence.TOPIC);
      assertThat(decision.outcome().classes()).isEmpty();
      assertThat(decision.outcome().needsReview()).contains(true);
      assertThatDecision(decision).leavesOpen("CMP-18", "causes");
    }

    @Test
    void textWithoutAKeywordIsNoEvidence() {
      Decision<ComplaintOutcome> decision = decide(complaint().text("He was caught shoplifting"));

      assertThat(decision.outcome().decidedBy()).isEmpty();
      assertThat(decision.outcome().needsReview()).contains(true);
      assertThatDecision(decision).leavesOpen("CMP-18", "causes", "topic");
    }

    @Test
    void theClassOfKeywordsIsRoutedButProvisional() {
      Decision<ComplaintOutcome> decision = decide(complaint().text("电梯坏了,邻居也投诉"));

      assertThat(decision.outcome().classes()).containsExactly(ComplaintClass.CLASS_1);
      assertThat(decision.outcome().topics()).containsExactly("LIFT_SERVICE", "NEIGHBOUR_DISPUTE");
      assertThat(decision.outcome().keywords()).containsExactly("电梯", "邻居");
      assertThat(decision.outcome().needsReview()).contains(true);
      assertThatDecision(decision).leavesOpen("CMP-18", "causes").applies("CMP-19", "CMP-22");
    }

    @Test
    void theClassOfKeywordsIsFinalWhereThePolicySaysSo() {
      Decision<ComplaintOutcome> one =
          decide(complaint().text("垃圾"), "complaint.keywordClass", "FINAL");
      assertThat(one.outcome().needsReview()).contains(false);
      assertThatDecision(one).applies("CMP-18", "CMP-19");
      assertThat(one.readings()).doesNotContain("Z-75");

      Decision<ComplaintOutcome> two =
          decide(complaint().text("自来水公司又停水"), "complaint.keywordClass", "FINAL");
      assertThat(two.outcome().classes())
          .containsExactly(ComplaintClass.CLASS_1, ComplaintClass.CLASS_3);
      assertThat(two.outcome().needsReview()).contains(true);
      assertThatDecision(two).applies("CMP-18");

      Decision<ComplaintOutcome> none =
          decide(complaint().text("邻居"), "complaint.keywordClass", "FINAL");
      assertThat(none.outcome().needsReview()).contains(true);
      assertThatDecision(none).leavesOpen("CMP-18", "causes");
    }

    @Test
    void aSiteMayMoveATopicToAnotherClass() {
      Decision<ComplaintOutcome> decision =
          decide(complaint().text("遛狗不牵绳"), "complaint.topics", Map.of("DOGS", "CLASS_3"));

      assertThat(decision.outcome().classes()).containsExactly(ComplaintClass.CLASS_3);
    }

    private static List<ComplaintClass> classes(Cause cause) {
      return decide(complaint().addCauses(cause)).outcome().classes();
    }
  }

  @Nested
  class Routes {
    @Test
    void class1GoesRoundWithOneForm() {
      assertThat(route(complaint().addCauses(Cause.PROPERTY_SERVICE)))
          .containsExactly(
              step(Role.SERVICE_MANAGER, Action.DESCRIBE, "CMP-22")
                  .form(Form.COMPLAINT_RECORD)
                  .complaintClass(ComplaintClass.CLASS_1)
                  .build(),
              step(Role.RESPONSIBLE_DEPARTMENT, Action.SET_METHOD, "CMP-23")
                  .form(Form.COMPLAINT_RECORD)
                  .complaintClass(ComplaintClass.CLASS_1)
                  .build(),
              step(Role.SERVICE_MANAGER, Action.VERIFY_RESULT, "CMP-23b")
                  .form(Form.COMPLAINT_RECORD)
                  .complaintClass(ComplaintClass.CLASS_1)
                  .build(),
              CALL_BACK);
    }

    @Test
    void class2GoesToTheDeveloperSignedByBoth() {
      Decision<ComplaintOutcome> decision = decide(complaint().addCauses(Cause.DEVELOPER));

      assertThat(decision.outcome().route())
          .containsExactly(
              step(Role.SERVICE_DEPARTMENT, Action.INFORM, "CMP-25")
                  .addTo(Role.ENGINEERING_DEPARTMENT)
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              developerIssue(Role.ENGINEERING_DEPARTMENT, Action.VERIFY_ON_SITE, "CMP-26"),
              developerIssue(Role.ENGINEERING_MANAGER, Action.SIGN, "CMP-26"),
              developerIssue(Role.MANAGEMENT_OFFICE_DIRECTOR, Action.SIGN, "CMP-26"),
              developerIssue(Role.DEVELOPER, Action.COUNTERSIGN, "CMP-28"),
              step(Role.SERVICE_DEPARTMENT, Action.EXPLAIN, "CMP-26")
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              CALL_BACK);
      assertThatDecision(decision)
          .applies("CMP-25", "CMP-26", "CMP-28", "CMP-30")
          .hasNoFindingOn("CMP-27");
    }

    @Test
    void aLargeDefectThatWasLeftBehindGoesByWrittenReport() {
      Decision<ComplaintOutcome> decision =
          decide(complaint().addCauses(Cause.DEVELOPER).legacyDefect(true).largeScale(true));

      assertThat(decision.outcome().route())
          .containsExactly(
              step(Role.SERVICE_DEPARTMENT, Action.INFORM, "CMP-25")
                  .addTo(Role.ENGINEERING_DEPARTMENT)
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              developerIssue(Role.ENGINEERING_DEPARTMENT, Action.VERIFY_ON_SITE, "CMP-26"),
              step(Role.PROPERTY_CENTRE, Action.WRITE_REPORT, "CMP-27")
                  .form(Form.WRITTEN_REPORT)
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              step(Role.GENERAL_MANAGER_OFFICE, Action.FORWARD, "CMP-27")
                  .form(Form.WRITTEN_REPORT)
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              step(Role.DEVELOPER, Action.HANDLE, "CMP-27")
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              step(Role.SERVICE_DEPARTMENT, Action.EXPLAIN, "CMP-26")
                  .complaintClass(ComplaintClass.CLASS_2)
                  .build(),
              CALL_BACK);
      assertThatDecision(decision)
          .applies("CMP-25", "CMP-26", "CMP-27", "CMP-30")
          .hasNoFindingOn("CMP-28");
    }

    @Test
    void theWrittenReportNeedsADefectLeftBehindThatIsLargeOrSlow() {
      Complaint.Builder legacy = complaint().addCauses(Cause.DEVELOPER).legacyDefect(true);
      assertThatDecision(decide(legacy)).applies("CMP-28").hasNoFindingOn("CMP-27");
      assertThatDecision(decide(legacy.solvableInTime(true)))
          .applies("CMP-28")
          .hasNoFindingOn("CMP-27");

      assertThatDecision(
              decide(
                  complaint().addCauses(Cause.DEVELOPER).legacyDefect(true).solvableInTime(false)))
          .applies("CMP-27")
          .hasNoFindingOn("CMP-28");
      assertThatDecision(
              decide(complaint().addCauses(Cause.DEVELOPER).largeScale(true).solvableInTime(false)))
          .applies("CMP-28")
          .hasNoFindingOn("CMP-27");
    }

    @Test
    void theClassesFollowEachOtherAndTheCallbackComesOnce() {
      assertThat(
              route(
                      complaint()
                          .addCauses(
                              Cause.OUTSIDE_FACILITIES,
                              Cause.BUILDING_QUALITY,
                              Cause.PROPERTY_SERVICE,
                              Cause.DEVELOPER))
                  .stream()
                  .map(Step::action))
          .containsExactly(
              Action.DESCRIBE,
              Action.SET_METHOD,
              Action.VERIFY_RESULT,
              Action.INFORM,
              Action.VERIFY_ON_SITE,
              Action.SIGN,
              Action.SIGN,
              Action.COUNTERSIGN,
              Action.EXPLAIN,
              Action.WRITE_REPORT,
              Action.HANDLE,
              Action.PUBLISH,
              Action.CALL_BACK);
    }

    private static final Step CALL_BACK =
        step(Role.SERVICE_CENTRE, Action.CALL_BACK, "CMP-30").form(Form.CALLBACK_RECORD).build();

    private static Step.Builder step(Role role, Action action, String clause) {
      return Step.builder().role(role).action(action).clause(clause);
    }

    private static Step developerIssue(Role role, Action action, String clause) {
      return step(role, action, clause)
          .form(Form.DEVELOPER_ISSUE_RECORD)
          .complaintClass(ComplaintClass.CLASS_2)
          .build();
    }

    private static List<Step> route(Complaint.Builder complaint) {
      return decide(complaint).outcome().route();
    }
  }

  @Nested
  class Obligations {
    @Test
    void aGoodSuggestionGoesToTheSupervisorBeforeTheShiftEndsAndOnToTheDirector() {
      Decision<ComplaintOutcome> decision =
          decide(suggestion().commendable(true).shiftEndsAt(MON_2025_03_03_17_30));

      assertThat(decision.outcome().obligations())
          .containsExactly(
              duty(Role.RECEPTIONIST, Action.REPORT, "CMP-04")
                  .addTo(Role.SUPERVISOR)
                  .dueAt(MON_2025_03_03_17_30)
                  .form(Form.RECEPTION_RECORD)
                  .build(),
              duty(Role.SUPERVISOR, Action.REPORT, "CMP-32")
                  .addTo(Role.MANAGEMENT_OFFICE_DIRECTOR)
                  .build());
      assertThatDecision(decision).applies("CMP-04", "CMP-32");
    }

    @Test
    void aGoodSuggestionGoesStraightToTheDirectorWhereThePolicySaysSo() {
      Decision<ComplaintOutcome> decision =
          decide(
              suggestion().commendable(true).shiftEndsAt(MON_2025_03_03_17_30),
              "complaint.suggestion.recipient",
              "DIRECTOR");

      assertThat(decision.outcome().obligations())
          .extracting(Obligation::clause, Obligation::role, Obligation::to)
          .containsExactly(
              tuple("CMP-04", Role.RECEPTIONIST, List.of(Role.MANAGEMENT_OFFICE_DIRECTOR)),
              tuple("CMP-32", Role.RECEPTIONIST, List.of(Role.MANAGEMENT_OFFICE_DIRECTOR)));
      assertThat(decision.readings()).doesNotContain("X-10");
    }

    @Test
    void withoutTheEndOfTheShiftThereIsADutyWithoutALimit() {
      Decision<ComplaintOutcome> decision = decide(suggestion().commendable(true));

      assertThatDecision(decision).leavesOpen("CMP-04", "shiftEndsAt").applies("CMP-32");
      assertThat(decision.outcome().obligations()).hasSize(2);
      assertThat(decision.outcome().obligations().get(0).dueAt()).isEmpty();
    }

    @Test
    void onlyGoodSuggestionsArePassedOn() {
      assertThatDecision(decide(suggestion())).hasNoFindingOn("CMP-04", "CMP-32");
      assertThatDecision(decide(complaint().commendable(true))).hasNoFindingOn("CMP-04", "CMP-32");
    }

    @Test
    void aComplaintAboutStaffIsReportedOnceItIsVerified() {
      Decision<ComplaintOutcome> verified = decide(complaint().concernsStaff(true).verified(true));
      assertThatDecision(verified).applies("CMP-06");
      assertThat(obligations(verified, "CMP-06"))
          .containsExactly(
              duty(Role.RECEPTIONIST, Action.REPORT, "CMP-06")
                  .addTo(Role.DIRECT_SUPERIOR, Role.COMPANY_LEADER)
                  .build());

      Decision<ComplaintOutcome> unverified =
          decide(complaint().concernsStaff(true).verified(false));
      assertThatDecision(unverified).applies("CMP-06");
      assertThat(obligations(unverified, "CMP-06")).isEmpty();

      Decision<ComplaintOutcome> unknown = decide(complaint().concernsStaff(true));
      assertThatDecision(unknown).leavesOpen("CMP-06", "verified");
      assertThat(obligations(unknown, "CMP-06")).isEmpty();

      assertThatDecision(decide(complaint().verified(true))).hasNoFindingOn("CMP-06");
      assertThatDecision(decide(opinion().concernsStaff(true).verified(true)))
          .hasNoFindingOn("CMP-06");
    }

    @Test
    void aMajorComplaintIsApologisedForThroughThePolicysChannels() {
      assertThat(obligations(decide(complaint().severity(Severity.MAJOR)), "CMP-08"))
          .containsExactly(
              duty(Role.HANDLER, Action.APOLOGISE, "CMP-08")
                  .addChannels(Channel.HOME_VISIT, Channel.PHONE)
                  .build());
      assertThat(
              obligations(
                  decide(
                      complaint().severity(Severity.MAJOR),
                      "complaint.apology.channels",
                      List.of("LETTER")),
                  "CMP-08"))
          .singleElement()
          .satisfies(one -> assertThat(one.channels()).containsExactly(Channel.LETTER));
    }

    @Test
    void howSevereAComplaintIsMustBeKnown() {
      assertThatDecision(decide(complaint())).leavesOpen("CMP-08", "severity");
      assertThatDecision(decide(complaint().severity(Severity.GENERAL))).hasNoFindingOn("CMP-08");
      assertThatDecision(decide(suggestion())).hasNoFindingOn("CMP-08");
    }

    @Test
    void whatCanBeSolvedAtOnceIsHandledAndReported() {
      Decision<ComplaintOutcome> decision = decide(complaint().solvableNow(true));

      assertThat(obligations(decision, "CMP-15"))
          .containsExactly(
              duty(Role.BUSINESS_DEPARTMENT, Action.REPORT, "CMP-15")
                  .addTo(Role.SERVICE_CENTRE)
                  .build(),
              duty(Role.BUSINESS_DEPARTMENT, Action.HANDLE, "CMP-15").build());
      assertThatDecision(decision).applies("CMP-15").hasNoFindingOn("CMP-16");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-15", "CMP-16");
    }

    @Test
    void whatCannotBeSolvedAtOnceGoesByUrgencyUnlessThePolicyNamesOneAddressee() {
      assertThat(reportedTo(false, "BY_URGENCY")).isEqualTo(Role.SERVICE_CENTRE);
      assertThat(reportedTo(true, "BY_URGENCY")).isEqualTo(Role.SERVICE_MANAGER);
      assertThat(reportedTo(false, "SERVICE_MANAGER")).isEqualTo(Role.SERVICE_MANAGER);
      assertThat(reportedTo(true, "SERVICE_CENTRE")).isEqualTo(Role.SERVICE_CENTRE);
    }

    @Test
    void feedbackAndVerificationHaveTheirOwnClocks() {
      Decision<ComplaintOutcome> decision =
          decide(complaint().receivedAt(SAT_2025_03_01_08_30).acceptedAt(SAT_2025_03_01_09_15));

      assertThat(obligations(decision, "CMP-17"))
          .containsExactly(
              duty(Role.SERVICE_ASSISTANT, Action.FEED_BACK, "CMP-17")
                  .dueAt(LocalDateTime.of(2025, 3, 2, 9, 15))
                  .build());
      assertThat(obligations(decision, "CMP-24"))
          .containsExactly(
              duty(Role.RECEPTIONIST, Action.VERIFY, "CMP-24")
                  .dueOn(LocalDate.of(2025, 3, 1))
                  .build());
    }

    @Test
    void feedbackMayCountFromReceipt() {
      Decision<ComplaintOutcome> decision =
          decide(
              complaint().receivedAt(SAT_2025_03_01_08_30).acceptedAt(SAT_2025_03_01_09_15),
              "complaint.feedback.start",
              "RECEIVED");

      assertThat(obligations(decision, "CMP-17"))
          .singleElement()
          .satisfies(
              duty -> assertThat(duty.dueAt()).contains(LocalDateTime.of(2025, 3, 2, 8, 30)));
    }

    @Test
    void theStartOfTheFeedbackWindowMustBeKnown() {
      assertThatDecision(decide(complaint().receivedAt(SAT_2025_03_01_08_30)))
          .leavesOpen("CMP-17", "acceptedAt");
      assertThatDecision(
              decide(
                  complaint().acceptedAt(SAT_2025_03_01_09_15),
                  "complaint.feedback.start",
                  "RECEIVED"))
          .leavesOpen("CMP-17", "receivedAt");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-17");
    }

    @Test
    void verificationHasNoLimitWhereThePolicySetsNone() {
      Decision<ComplaintOutcome> decision =
          decide(
              complaint().receivedAt(SAT_2025_03_01_08_30), "complaint.verification.bound", "NONE");

      assertThatDecision(decision).hasNoFindingOn("CMP-24");
      assertThat(obligations(decision, "CMP-24")).isEmpty();
    }

    private static Role reportedTo(boolean urgent, String recipient) {
      Decision<ComplaintOutcome> decision =
          decide(
              complaint().solvableNow(false).urgent(urgent),
              "complaint.unsolved.recipient",
              recipient);
      assertThatDecision(decision).applies("CMP-16").hasNoFindingOn("CMP-15");
      assertThat(obligations(decision, "CMP-16")).hasSize(1);
      return obligations(decision, "CMP-16").get(0).to().get(0);
    }

    private static List<Obligation> obligations(
        Decision<ComplaintOutcome> decision, String clause) {
      return decision.outcome().obligations().stream()
          .filter(obligation -> obligation.clause().equals(clause))
          .toList();
    }

    private static Obligation.Builder duty(Role role, Action action, String clause) {
      return Obligation.builder().role(role).action(action).clause(clause);
    }
  }

  private static Complaint.Builder complaint() {
    return Complaint.builder().type(ContactType.COMPLAINT);
  }

  private static Complaint.Builder suggestion() {
    return Complaint.builder().type(ContactType.SUGGESTION);
  }

  private static Complaint.Builder opinion() {
    return Complaint.builder().type(ContactType.OPINION);
  }

  private static Decision<ComplaintOutcome> decide(Complaint.Builder complaint) {
    return MANUAL.decide(complaint.build());
  }

  private static Decision<ComplaintOutcome> decide(
      Complaint.Builder complaint, String key, Object value) {
    return MANUAL
        .withPolicies(PolicyTimeline.of(PolicyBook.manual().with(key, value)))
        .decide(complaint.build());
  }
}
