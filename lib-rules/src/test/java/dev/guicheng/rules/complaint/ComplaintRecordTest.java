package dev.guicheng.rules.complaint;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Channel;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ComplaintRecordOutcome;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.complaint.DeveloperForm;
import dev.guicheng.complaint.HandlingStage;
import dev.guicheng.complaint.IncidentStep;
import dev.guicheng.complaint.IntakeForm;
import dev.guicheng.complaint.ProcessingForm;
import dev.guicheng.complaint.ServiceNote;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComplaintRecordTest {
  private static final PolicyEngine MANUAL = Guicheng.engine();

  private static final LocalDateTime SAT_2025_03_01_14_20 = LocalDateTime.of(2025, 3, 1, 14, 20);
  private static final LocalDateTime SUN_2025_03_02_14_20 = LocalDateTime.of(2025, 3, 2, 14, 20);
  private static final LocalDate MON_2025_03_10 = LocalDate.of(2025, 3, 10);

  @Nested
  class Intake {
    @Test
    void everythingIsEnteredOnTheReceptionRecord() {
      assertThatDecision(decide(complaint())).leavesOpen("CMP-01", "recorded");
      assertThatDecision(decide(suggestion().recorded(true))).satisfies("CMP-01");
      assertDefects(decide(suggestion().recorded(false)), "CMP-01", "recorded");
    }

    @Test
    void everyMandatoryFieldIsFilledIn() {
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-02");
      assertDefects(
          decide(complaint().intake(IntakeForm.builder().customerName(" ").room("1-101").build())),
          "CMP-02",
          "intake.customerName",
          "intake.phone",
          "intake.incident",
          "intake.occurredAt");
    }

    @Test
    void thePolicySaysWhichFieldsAreMandatory() {
      ComplaintRecord.Builder roomOnly =
          complaint().intake(IntakeForm.builder().room("1-101").build());

      assertThatDecision(decide(roomOnly, "complaint.record.fields", List.of("room")))
          .satisfies("CMP-02");
      assertThatDecision(decide(roomOnly, "complaint.record.fields", List.of()))
          .satisfies("CMP-02");
    }

    @Test
    void everyComplaintIsVerified() {
      assertThatDecision(decide(complaint())).leavesOpen("CMP-10", "verified");
      assertThatDecision(decide(complaint().verified(true))).satisfies("CMP-10");
      assertDefects(decide(complaint().verified(false)), "CMP-10", "verified");
      assertThatDecision(decide(suggestion().verified(false))).hasNoFindingOn("CMP-10");
      assertThatDecision(decide(opinion().verified(false))).hasNoFindingOn("CMP-10");
    }

    @Test
    void aServiceRecordHasThreeParts() {
      assertThatDecision(
              decide(
                  complaint()
                      .serviceNote(
                          ServiceNote.builder().content("a").process("b").result("c").build())))
          .satisfies("CMP-38");
      assertDefects(
          decide(complaint().serviceNote(ServiceNote.builder().process(" ").build())),
          "CMP-38",
          "serviceNote.content",
          "serviceNote.process",
          "serviceNote.result");
    }
  }

  @Nested
  class Suggestions {
    @Test
    void anAdoptedSuggestionIsToldByTelephone() {
      assertThatDecision(decide(suggestion().adopted(true).noticeChannel(Channel.PHONE)))
          .satisfies("CMP-05");
      assertThatDecision(decide(suggestion().adopted(true))).leavesOpen("CMP-05", "noticeChannel");
      assertDefects(
          decide(suggestion().adopted(true).noticeChannel(Channel.HOME_VISIT)),
          "CMP-05",
          "noticeChannel");
    }

    @Test
    void aSuggestionThatIsNotAdoptedIsExplained() {
      assertThatDecision(decide(suggestion().adopted(false).explained(true))).satisfies("CMP-05");
      assertThatDecision(decide(suggestion().adopted(false))).leavesOpen("CMP-05", "explained");
      assertDefects(decide(suggestion().adopted(false).explained(false)), "CMP-05", "explained");
    }

    @Test
    void adoptionIsAMatterOfSuggestionsOnly() {
      assertThatDecision(decide(suggestion())).hasNoFindingOn("CMP-05");
      assertThatDecision(decide(complaint().adopted(true))).hasNoFindingOn("CMP-05");
    }

    @Test
    void measuresArePosted() {
      assertThatDecision(decide(suggestion())).hasNoFindingOn("CMP-32");
      assertThatDecision(decide(suggestion().measuresPosted(true))).satisfies("CMP-32");
      assertDefects(decide(suggestion().measuresPosted(false)), "CMP-32", "measuresPosted");
    }
  }

  @Nested
  class Conduct {
    @Test
    void aReasonableRequestForALeaderIsGranted() {
      assertThatDecision(decide(leader().requestReasonable(true).requestGranted(true)))
          .satisfies("CMP-07");
      assertThatDecision(decide(leader().requestReasonable(true)))
          .leavesOpen("CMP-07", "requestGranted");
      assertDefects(
          decide(leader().requestReasonable(true).requestGranted(false)),
          "CMP-07",
          "requestGranted");
    }

    @Test
    void anUnreasonableRequestMayBeDeclined() {
      assertThatDecision(decide(leader().requestReasonable(false).requestGranted(false)))
          .satisfies("CMP-07");
      assertThatDecision(decide(leader().requestReasonable(false))).satisfies("CMP-07");
    }

    @Test
    void whetherARequestWasReasonableMattersUnlessItWasGranted() {
      assertThatDecision(decide(leader())).leavesOpen("CMP-07", "requestReasonable");
      assertThatDecision(decide(leader().requestGranted(false)))
          .leavesOpen("CMP-07", "requestReasonable");
      assertThatDecision(decide(leader().requestGranted(true))).satisfies("CMP-07");
      assertThatDecision(decide(complaint().requestGranted(false))).hasNoFindingOn("CMP-07");
    }

    @Test
    void aMajorComplaintIsApologisedForAtHomeOrByTelephone() {
      ComplaintRecord.Builder letter =
          complaint().severity(Severity.MAJOR).apologyChannel(Channel.LETTER);

      assertThatDecision(
              decide(complaint().severity(Severity.MAJOR).apologyChannel(Channel.HOME_VISIT)))
          .satisfies("CMP-08");
      assertDefects(decide(letter), "CMP-08", "apologyChannel");
      assertThatDecision(decide(letter, "complaint.apology.channels", List.of("LETTER")))
          .satisfies("CMP-08");
      assertThatDecision(decide(complaint().severity(Severity.MAJOR)))
          .leavesOpen("CMP-08", "apologyChannel");
      assertThatDecision(decide(complaint().severity(Severity.GENERAL))).hasNoFindingOn("CMP-08");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-08");
    }

    @Test
    void inASpecialEventStabilisingComesBeforeReporting() {
      assertThatDecision(
              decide(
                  complaint()
                      .specialEvent(true)
                      .addIncidentSteps(IncidentStep.STABILISE, IncidentStep.REPORT)))
          .satisfies("CMP-09");
      assertDefects(
          decide(
              complaint()
                  .specialEvent(true)
                  .addIncidentSteps(IncidentStep.REPORT, IncidentStep.STABILISE)),
          "CMP-09");
      assertDefects(
          decide(complaint().specialEvent(true).addIncidentSteps(IncidentStep.REPORT)),
          "CMP-09",
          "STABILISE");
      assertDefects(decide(complaint().specialEvent(true)), "CMP-09", "STABILISE", "REPORT");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-09");
    }

    @Test
    void aDelayNeedsAPromiseThatTheOwnerAgreesTo() {
      assertThatDecision(
              decide(
                  complaint()
                      .handledPromptly(false)
                      .promisedReplyOn(MON_2025_03_10)
                      .ownerAgreed(true)))
          .satisfies("CMP-11");
      assertThatDecision(decide(complaint().handledPromptly(false).promisedReplyOn(MON_2025_03_10)))
          .leavesOpen("CMP-11", "ownerAgreed");
      assertDefects(
          decide(complaint().handledPromptly(false).ownerAgreed(false)),
          "CMP-11",
          "promisedReplyOn",
          "ownerAgreed");
      assertThatDecision(decide(complaint().handledPromptly(true))).hasNoFindingOn("CMP-11");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-11");
    }

    private static ComplaintRecord.Builder leader() {
      return complaint().requestsLeader(true);
    }
  }

  @Nested
  class Reporting {
    @Test
    void aVerifiedComplaintAboutStaffIsReportedToEitherOfTwo() {
      for (Role told : List.of(Role.DIRECT_SUPERIOR, Role.COMPANY_LEADER)) {
        Decision<ComplaintRecordOutcome> decision =
            decide(complaint().concernsStaff(true).verified(true).addReportedTo(told));
        assertThatDecision(decision).satisfies("CMP-06");
        assertThat(decision.outcome().reportDue()).contains(true);
      }
      Decision<ComplaintRecordOutcome> untold =
          decide(complaint().concernsStaff(true).verified(true).addReportedTo(Role.SUPERVISOR));
      assertDefects(untold, "CMP-06", "reportedTo");
      assertThat(untold.outcome().reportDue()).contains(true);
    }

    @Test
    void beforeVerificationNothingIsToBeReported() {
      Decision<ComplaintRecordOutcome> notVerified =
          decide(complaint().concernsStaff(true).verified(false));
      assertThatDecision(notVerified).hasNoFindingOn("CMP-06");
      assertThat(notVerified.outcome().reportDue()).contains(false);

      Decision<ComplaintRecordOutcome> unknown = decide(complaint().concernsStaff(true));
      assertThatDecision(unknown).hasNoFindingOn("CMP-06").leavesOpen("CMP-10", "verified");
      assertThat(unknown.outcome().reportDue()).isEmpty();

      assertThat(decide(complaint().verified(true)).outcome().reportDue()).contains(false);
    }

    @Test
    void whatCouldBeSolvedAtOnceWasHandledAndReportedToTheServiceCentre() {
      assertThatDecision(
              decide(
                  complaint()
                      .solvableNow(true)
                      .handledNow(true)
                      .addReportedTo(Role.SERVICE_CENTRE)))
          .satisfies("CMP-15")
          .hasNoFindingOn("CMP-16");
      assertThatDecision(decide(complaint().solvableNow(true).addReportedTo(Role.SERVICE_CENTRE)))
          .leavesOpen("CMP-15", "handledNow");
      assertDefects(
          decide(
              complaint().solvableNow(true).handledNow(false).addReportedTo(Role.SERVICE_MANAGER)),
          "CMP-15",
          "handledNow",
          "SERVICE_CENTRE");
    }

    @Test
    void whatCouldNotBeSolvedAtOnceWasReportedToTheCentreOrItsManager() {
      for (Role told : List.of(Role.SERVICE_CENTRE, Role.SERVICE_MANAGER)) {
        assertThatDecision(decide(complaint().solvableNow(false).addReportedTo(told)))
            .satisfies("CMP-16")
            .hasNoFindingOn("CMP-15");
      }
      assertDefects(decide(complaint().solvableNow(false)), "CMP-16", "reportedTo");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-15", "CMP-16");
    }
  }

  @Nested
  class Time {
    @Test
    void feedbackIsInTimeUpToTheMinuteAndLateAfterIt() {
      Decision<ComplaintRecordOutcome> onTheMinute =
          decide(accepted().feedbackAt(SUN_2025_03_02_14_20));
      assertThatDecision(onTheMinute).satisfies("CMP-17");
      assertThat(onTheMinute.outcome().feedbackDueAt()).contains(SUN_2025_03_02_14_20);

      assertDefects(decide(accepted().feedbackAt(SUN_2025_03_02_14_20.plusMinutes(1))), "CMP-17");
    }

    @Test
    void feedbackThatWasNotGivenIsADefectOnceTheLimitIsOver() {
      assertThatDecision(decide(accepted())).leavesOpen("CMP-17", "feedbackAt");
      assertThatDecision(decide(accepted().asOf(SUN_2025_03_02_14_20)))
          .leavesOpen("CMP-17", "feedbackAt");
      assertDefects(
          decide(accepted().asOf(SUN_2025_03_02_14_20.plusMinutes(1))), "CMP-17", "feedbackAt");
    }

    @Test
    void theFeedbackWindowStartsOnAcceptanceUnlessThePolicySaysOtherwise() {
      LocalDateTime received = SAT_2025_03_01_14_20.minusHours(1);

      assertThatDecision(decide(complaint().receivedAt(received))).hasNoFindingOn("CMP-17");
      Decision<ComplaintRecordOutcome> fromReceipt =
          decide(
              accepted().receivedAt(received).feedbackAt(SUN_2025_03_02_14_20),
              "complaint.feedback.start",
              "RECEIVED");
      assertThatDecision(fromReceipt).violates("CMP-17");
      assertThat(fromReceipt.outcome().feedbackDueAt())
          .contains(SUN_2025_03_02_14_20.minusHours(1));
      assertThat(fromReceipt.readings()).doesNotContain("Z-18");
      assertThatDecision(
              decide(
                  accepted().feedbackAt(SUN_2025_03_02_14_20),
                  "complaint.feedback.start",
                  "RECEIVED"))
          .leavesOpen("CMP-17", "receivedAt");
    }

    @Test
    void aFeedbackWindowOfDaysIsOpenToTheEndOfTheDay() {
      Decision<ComplaintRecordOutcome> decision =
          decide(
              accepted().feedbackAt(LocalDateTime.of(2025, 3, 2, 23, 59)),
              "complaint.feedback.window",
              "P1D");

      assertThatDecision(decision).satisfies("CMP-17");
      assertThat(decision.outcome().feedbackDueAt()).isEmpty();
    }

    @Test
    void verificationIsDueOnTheDayOfReceipt() {
      LocalDateTime lateEvening = LocalDateTime.of(2025, 3, 1, 23, 30);
      Decision<ComplaintRecordOutcome> sameDay =
          decide(
              complaint().receivedAt(lateEvening).verifiedAt(LocalDateTime.of(2025, 3, 1, 23, 59)));
      assertThatDecision(sameDay).satisfies("CMP-24");
      assertThat(sameDay.outcome().verifyDueOn()).contains(LocalDate.of(2025, 3, 1));

      Decision<ComplaintRecordOutcome> nextDay =
          decide(
              complaint().receivedAt(lateEvening).verifiedAt(LocalDateTime.of(2025, 3, 2, 0, 0)));
      assertDefects(nextDay, "CMP-24");
      assertThat(nextDay.outcome().mayClose()).contains(false);
    }

    @Test
    void whatWasNotVerifiedIsADefectFromMidnight() {
      assertThatDecision(decide(received().asOf(LocalDateTime.of(2025, 3, 1, 23, 59))))
          .leavesOpen("CMP-24", "verifiedAt");
      assertDefects(
          decide(received().asOf(LocalDateTime.of(2025, 3, 2, 0, 0))), "CMP-24", "verifiedAt");
    }

    @Test
    void whatWasVerifiedAtATimeNotKnownStaysOpen() {
      assertThatDecision(
              decide(
                  complaint()
                      .receivedAt(SAT_2025_03_01_14_20)
                      .verified(true)
                      .asOf(LocalDateTime.of(2025, 4, 1, 0, 0))))
          .leavesOpen("CMP-24", "verifiedAt");
    }

    @Test
    void verificationHasNoLimitWithoutABoundOrAReceipt() {
      Decision<ComplaintRecordOutcome> unbounded =
          decide(
              complaint().receivedAt(SAT_2025_03_01_14_20).verifiedAt(SUN_2025_03_02_14_20),
              "complaint.verification.bound",
              "NONE");
      assertThatDecision(unbounded).hasNoFindingOn("CMP-24");
      assertThat(unbounded.outcome().verifyDueOn()).isEmpty();
      assertThatDecision(decide(complaint().verifiedAt(SUN_2025_03_02_14_20)))
          .hasNoFindingOn("CMP-24");
    }

    @Test
    void aMatterWithALimitOfThePropertysIsHandledWithinIt() {
      Map<String, String> limits = Map.of("noise", "P3D");

      assertThatDecision(
              decide(
                  received().matter("noise").handledAt(LocalDateTime.of(2025, 3, 4, 23, 59)),
                  "complaint.deadlines",
                  limits))
          .satisfies("CMP-36");
      assertThatDecision(
              decide(
                  received().matter("noise").handledAt(LocalDateTime.of(2025, 3, 5, 0, 0)),
                  "complaint.deadlines",
                  limits))
          .violates("CMP-36");
    }

    @Test
    void aMatterThatWasNotHandledIsADefectOnceItsLimitIsOver() {
      Map<String, String> limits = Map.of("noise", "PT8H");

      assertThatDecision(
              decide(
                  received().matter("noise").asOf(SAT_2025_03_01_14_20.plusHours(8)),
                  "complaint.deadlines",
                  limits))
          .leavesOpen("CMP-36", "handledAt");
      assertDefects(
          decide(
              received().matter("noise").asOf(SAT_2025_03_01_14_20.plusHours(8).plusMinutes(1)),
              "complaint.deadlines",
              limits),
          "CMP-36",
          "handledAt");
      assertThatDecision(decide(complaint().matter("noise"), "complaint.deadlines", limits))
          .leavesOpen("CMP-36", "receivedAt");
    }

    @Test
    void aMatterWithoutALimitIsOpenUnlessElidedNumbersPass() {
      assertThatDecision(decide(complaint().matter("noise")))
          .leavesOpen("CMP-36", "complaint.deadlines");
      assertThatDecision(decide(complaint().matter("noise"), "elided", "PASS")).satisfies("CMP-36");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-36");
    }
  }

  @Nested
  class Class1 {
    @Test
    void theFormMayGoBackOnceMethodLimitAndSignatureStandOnIt() {
      Decision<ComplaintRecordOutcome> settled = decide(class1(settled()));
      assertThatDecision(settled).satisfies("CMP-22").leavesOpen("CMP-23", "completedOn");
      assertThat(settled.outcome().mayReturnForm()).contains(true);

      Decision<ComplaintRecordOutcome> blank = decide(class1(ProcessingForm.builder()));
      assertDefects(
          blank,
          "CMP-23",
          "processingForm.content",
          "processingForm.method",
          "processingForm.completeDueOn",
          "processingForm.headSigned");
      assertThatDecision(blank).violates("CMP-22").hasNoFindingOn("CMP-23b");
      assertThat(blank.outcome().mayReturnForm()).contains(false);
      assertThat(blank.outcome().mayClose()).contains(false);
    }

    @Test
    void workThatIsLateDoesNotHoldTheFormBack() {
      Decision<ComplaintRecordOutcome> late =
          decide(class1(settled()).completedOn(MON_2025_03_10.plusDays(1)));

      assertThatDecision(late).violates("CMP-23");
      assertThat(late.outcome().defects()).isEmpty();
      assertThat(late.outcome().mayReturnForm()).contains(true);
    }

    @Test
    void theLimitOnTheFormIncludesItsDay() {
      assertThatDecision(decide(class1(settled()).completedOn(MON_2025_03_10))).satisfies("CMP-23");
      assertThatDecision(decide(class1(settled()).asOf(LocalDateTime.of(2025, 3, 10, 23, 59))))
          .leavesOpen("CMP-23", "completedOn");
      assertDefects(
          decide(class1(settled()).asOf(LocalDateTime.of(2025, 3, 11, 0, 0))),
          "CMP-23",
          "completedOn");
    }

    @Test
    void verificationAndSignatureGoTogether() {
      assertThatDecision(decide(class1(settled()))).hasNoFindingOn("CMP-23b");
      assertThatDecision(decide(class1(settled().verification(" ")))).hasNoFindingOn("CMP-23b");
      assertThatDecision(decide(class1(settled().verification("ok").managerSigned(true))))
          .satisfies("CMP-23b");
      assertDefects(
          decide(class1(settled().verification("ok"))), "CMP-23b", "processingForm.managerSigned");
      assertDefects(
          decide(class1(settled().managerSigned(true))), "CMP-23b", "processingForm.verification");
    }

    @Test
    void withoutClass1OrWithoutTheFormNothingIsJudged() {
      Decision<ComplaintRecordOutcome> noForm =
          decide(complaint().addClasses(ComplaintClass.CLASS_1));
      assertThatDecision(noForm).hasNoFindingOn("CMP-22", "CMP-23", "CMP-23b");
      assertThat(noForm.outcome().mayReturnForm()).isEmpty();

      Decision<ComplaintRecordOutcome> otherClass =
          decide(complaint().addClasses(ComplaintClass.CLASS_2).processingForm(settled().build()));
      assertThatDecision(otherClass).hasNoFindingOn("CMP-22", "CMP-23", "CMP-23b");
      assertThat(otherClass.outcome().mayReturnForm()).isEmpty();
    }

    private static ProcessingForm.Builder settled() {
      return ProcessingForm.builder()
          .content("x")
          .method("y")
          .completeDueOn(MON_2025_03_10)
          .headSigned(true);
    }

    private static ComplaintRecord.Builder class1(ProcessingForm.Builder form) {
      return complaint().addClasses(ComplaintClass.CLASS_1).processingForm(form.build());
    }
  }

  @Nested
  class Class2 {
    @Test
    void verifiedAndSignedByBothItMayGoToTheDeveloper() {
      Decision<ComplaintRecordOutcome> decision = decide(signed().siteVerified(true));

      assertThatDecision(decision).satisfies("CMP-26");
      assertThat(decision.outcome().mayForward()).contains(true);
    }

    @Test
    void whetherItWasVerifiedOnSiteMustBeKnown() {
      Decision<ComplaintRecordOutcome> decision = decide(signed());

      assertThatDecision(decision).leavesOpen("CMP-26", "siteVerified");
      assertThat(decision.outcome().mayForward()).isEmpty();
    }

    @Test
    void eachSignatureThatLacksIsNamed() {
      Decision<ComplaintRecordOutcome> one =
          decide(class2().addSignatures(Role.ENGINEERING_MANAGER).siteVerified(true));
      assertDefects(one, "CMP-26", "MANAGEMENT_OFFICE_DIRECTOR");
      assertThat(one.outcome().mayForward()).contains(false);

      Decision<ComplaintRecordOutcome> none = decide(class2().siteVerified(true));
      assertDefects(none, "CMP-26", "ENGINEERING_MANAGER", "MANAGEMENT_OFFICE_DIRECTOR");
      assertThat(none.outcome().mayForward()).contains(false);
    }

    @Test
    void whatWasNotVerifiedOnSiteMayNotGoToTheDeveloper() {
      Decision<ComplaintRecordOutcome> decision = decide(signed().siteVerified(false));

      assertDefects(decision, "CMP-26", "siteVerified");
      assertThat(decision.outcome().mayForward()).contains(false);
      assertThat(decision.outcome().mayClose()).contains(false);
    }

    @Test
    void whatEngineeringReportsBackIsExplainedToTheCustomer() {
      assertThatDecision(decide(reported())).leavesOpen("CMP-26", "customerInformed");
      assertThatDecision(decide(reported().customerInformed(true))).satisfies("CMP-26");
      assertDefects(decide(reported().customerInformed(false)), "CMP-26", "customerInformed");

      assertThatDecision(
              decide(
                  signed().siteVerified(true).engineeringFeedback(false).customerInformed(false)))
          .satisfies("CMP-26");
    }

    @Test
    void withoutClass2OrAnyFactNothingIsJudged() {
      assertThatDecision(decide(class2())).hasNoFindingOn("CMP-26");
      assertThatDecision(decide(class2().engineeringFeedback(false))).hasNoFindingOn("CMP-26");
      assertThat(decide(class2()).outcome().mayForward()).isEmpty();
      Decision<ComplaintRecordOutcome> otherClass =
          decide(complaint().addClasses(ComplaintClass.CLASS_1).siteVerified(false));
      assertThatDecision(otherClass).hasNoFindingOn("CMP-26");
      assertThat(otherClass.outcome().mayForward()).isEmpty();
    }

    @Test
    void theDevelopersFormIsSignedByBothSidesAndACopyKept() {
      assertThatDecision(
              decide(
                  complaint()
                      .developerForm(
                          DeveloperForm.builder()
                              .addSignedBy(Role.DEVELOPER, Role.PROPERTY_COMPANY)
                              .copyKept(true)
                              .build())))
          .satisfies("CMP-28", "ARC-07");

      Decision<ComplaintRecordOutcome> uncopied =
          decide(
              complaint()
                  .developerForm(DeveloperForm.builder().addSignedBy(Role.DEVELOPER).build()));
      assertDefects(uncopied, "CMP-28", "PROPERTY_COMPANY", "developerForm.copyKept");
      assertThatDecision(uncopied).violates("ARC-07");
      assertThat(uncopied.outcome().mayClose()).contains(false);
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-28", "ARC-07");
    }

    private static ComplaintRecord.Builder class2() {
      return complaint().addClasses(ComplaintClass.CLASS_2);
    }

    private static ComplaintRecord.Builder reported() {
      return signed().siteVerified(true).engineeringFeedback(true);
    }

    private static ComplaintRecord.Builder signed() {
      return class2().addSignatures(Role.ENGINEERING_MANAGER, Role.MANAGEMENT_OFFICE_DIRECTOR);
    }
  }

  @Nested
  class Class3AndClosing {
    @Test
    void theResultOfClass3IsPublished() {
      assertThatDecision(decide(class3())).hasNoFindingOn("CMP-29");
      assertThatDecision(decide(class3().resultPublished(true))).satisfies("CMP-29");
      assertDefects(decide(class3().resultPublished(false)), "CMP-29", "resultPublished");
      assertThatDecision(decide(complaint().resultPublished(false))).hasNoFindingOn("CMP-29");
    }

    @Test
    void aHandledCaseIsToldToBothAndPassedToTheCallback() {
      Decision<ComplaintRecordOutcome> closed =
          decide(
              handled()
                  .callbackOpened(true)
                  .addRepliedTo(Role.RESIDENT, Role.MANAGEMENT_OFFICE_DIRECTOR));

      assertThatDecision(closed).satisfies("CMP-30", "CMP-31");
      assertThat(closed.outcome().mayClose()).contains(true);
    }

    @Test
    void aCaseIsNotClosedWhileTheCallbackIsNotKnown() {
      Decision<ComplaintRecordOutcome> open =
          decide(handled().addRepliedTo(Role.RESIDENT, Role.MANAGEMENT_OFFICE_DIRECTOR));

      assertThatDecision(open).leavesOpen("CMP-30", "callbackOpened").satisfies("CMP-31");
      assertThat(open.outcome().mayClose()).isEmpty();
      assertThat(decide(complaint()).outcome().mayClose()).isEmpty();
    }

    @Test
    void whoWasNotToldTheResultIsNamed() {
      assertDefects(
          decide(handled().callbackOpened(false)),
          "CMP-30",
          "callbackOpened",
          "RESIDENT",
          "MANAGEMENT_OFFICE_DIRECTOR");
      assertDefects(
          decide(complaint().addRepliedTo(Role.MANAGEMENT_OFFICE_DIRECTOR)), "CMP-31", "RESIDENT");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-30", "CMP-31");
    }

    @Test
    void aBreachOutsideTheClosingClausesDoesNotKeepACaseOpen() {
      Decision<ComplaintRecordOutcome> closed =
          decide(
              handled()
                  .recorded(false)
                  .callbackOpened(true)
                  .addRepliedTo(Role.RESIDENT, Role.MANAGEMENT_OFFICE_DIRECTOR));

      assertThat(closed.outcome().compliant()).contains(false);
      assertThat(closed.outcome().mayClose()).contains(true);
    }

    @Test
    void everyStageIsGoneThroughInOrder() {
      assertThatDecision(decide(complaint().addStages(HandlingStage.values()))).satisfies("CMP-37");
      assertDefects(
          decide(
              complaint()
                  .addStages(
                      HandlingStage.RECEIVE,
                      HandlingStage.REGISTER,
                      HandlingStage.TRACK,
                      HandlingStage.DISPATCH,
                      HandlingStage.FEED_BACK)),
          "CMP-37");
      assertDefects(
          decide(
              complaint()
                  .addStages(
                      HandlingStage.RECEIVE, HandlingStage.REGISTER, HandlingStage.FEED_BACK)),
          "CMP-37",
          "DISPATCH",
          "TRACK");
      assertThatDecision(decide(complaint())).hasNoFindingOn("CMP-37");
    }

    @Test
    void aRecordIsCompliantWhenNothingIsBrokenOrOpen() {
      assertThat(decide(complaint().recorded(true).verified(true)).outcome().compliant())
          .contains(true);
      assertThat(decide(complaint().recorded(true)).outcome().compliant()).isEmpty();
      assertThat(decide(complaint().recorded(false)).outcome().compliant()).contains(false);
    }

    private static ComplaintRecord.Builder class3() {
      return complaint().addClasses(ComplaintClass.CLASS_3);
    }

    private static ComplaintRecord.Builder handled() {
      return complaint().handledAt(SUN_2025_03_02_14_20);
    }
  }

  /** The clause is violated, and these are all the defects there are. */
  private static void assertDefects(
      Decision<ComplaintRecordOutcome> decision, String clause, String... defects) {
    assertThatDecision(decision).violates(clause);
    assertThat(decision.outcome().defects()).containsExactlyInAnyOrder(defects);
    assertThat(decision.outcome().compliant()).contains(false);
  }

  private static ComplaintRecord.Builder received() {
    return complaint().receivedAt(SAT_2025_03_01_14_20);
  }

  private static ComplaintRecord.Builder accepted() {
    return complaint().acceptedAt(SAT_2025_03_01_14_20);
  }

  private static ComplaintRecord.Builder complaint() {
    return ComplaintRecord.builder().type(ContactType.COMPLAINT);
  }

  private static ComplaintRecord.Builder suggestion() {
    return ComplaintRecord.builder().type(ContactType.SUGGESTION);
  }

  private static ComplaintRecord.Builder opinion() {
    return ComplaintRecord.builder().type(ContactType.OPINION);
  }

  private static Decision<ComplaintRecordOutcome> decide(ComplaintRecord.Builder record) {
    return MANUAL.decide(record.build());
  }

  private static Decision<ComplaintRecordOutcome> decide(
      ComplaintRecord.Builder record, String key, Object value) {
    return MANUAL
        .withPolicies(PolicyTimeline.of(PolicyBook.manual().with(key, value)))
        .decide(record.build());
  }
}
