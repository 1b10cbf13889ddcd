package dev.guicheng.jackson;

import dev.guicheng.Channel;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Severity;
import dev.guicheng.complaint.Cause;
import dev.guicheng.complaint.ClassEvidence;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ComplaintRecordOutcome;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.complaint.Courtesy;
import dev.guicheng.complaint.DeveloperForm;
import dev.guicheng.complaint.HandlingStage;
import dev.guicheng.complaint.IncidentStep;
import dev.guicheng.complaint.IntakeForm;
import dev.guicheng.complaint.ProcessingForm;
import dev.guicheng.complaint.ServiceNote;

/** The complaint types. */
final class ComplaintCodecs {
  static final Codec<DeveloperForm, DeveloperForm.Builder> DEVELOPER_FORM =
      Codec.paper(DeveloperForm.class, DeveloperForm::builder, DeveloperForm.Builder::build)
          .list(
              "signedBy",
              CoreCodecs.ROLE,
              DeveloperForm::signedBy,
              DeveloperForm.Builder::addAllSignedBy)
          .flag("copyKept", DeveloperForm::copyKept, DeveloperForm.Builder::copyKept);

  static final Codec<IntakeForm, IntakeForm.Builder> INTAKE_FORM =
      Codec.paper(IntakeForm.class, IntakeForm::builder, IntakeForm.Builder::build)
          .optional(
              "customerName",
              Values.TEXT,
              IntakeForm::customerName,
              IntakeForm.Builder::customerName)
          .optional("room", Values.TEXT, IntakeForm::room, IntakeForm.Builder::room)
          .optional("phone", Values.TEXT, IntakeForm::phone, IntakeForm.Builder::phone)
          .optional("incident", Values.TEXT, IntakeForm::incident, IntakeForm.Builder::incident)
          .optional(
              "occurredAt",
              Values.DATE_TIME,
              IntakeForm::occurredAt,
              IntakeForm.Builder::occurredAt);

  static final Codec<ProcessingForm, ProcessingForm.Builder> PROCESSING_FORM =
      Codec.paper(ProcessingForm.class, ProcessingForm::builder, ProcessingForm.Builder::build)
          .optional(
              "content", Values.TEXT, ProcessingForm::content, ProcessingForm.Builder::content)
          .optional("method", Values.TEXT, ProcessingForm::method, ProcessingForm.Builder::method)
          .optional(
              "completeDueOn",
              Values.DATE,
              ProcessingForm::completeDueOn,
              ProcessingForm.Builder::completeDueOn)
          .flag("headSigned", ProcessingForm::headSigned, ProcessingForm.Builder::headSigned)
          .optional(
              "verification",
              Values.TEXT,
              ProcessingForm::verification,
              ProcessingForm.Builder::verification)
          .flag(
              "managerSigned",
              ProcessingForm::managerSigned,
              ProcessingForm.Builder::managerSigned);

  static final Codec<ServiceNote, ServiceNote.Builder> SERVICE_NOTE =
      Codec.paper(ServiceNote.class, ServiceNote::builder, ServiceNote.Builder::build)
          .optional("content", Values.TEXT, ServiceNote::content, ServiceNote.Builder::content)
          .optional("process", Values.TEXT, ServiceNote::process, ServiceNote.Builder::process)
          .optional("result", Values.TEXT, ServiceNote::result, ServiceNote.Builder::result);

  static final Codec<Complaint, Complaint.Builder> COMPLAINT =
      Codec.codec(Complaint.class, Complaint::builder, Complaint.Builder::build)
          .kind("complaint")
          .required(
              "type",
              Values.enumeration(ContactType.class),
              Complaint::type,
              Complaint.Builder::type)
          .optional(
              "receivedBy", CoreCodecs.ROLE, Complaint::receivedBy, Complaint.Builder::receivedBy)
          .optional(
              "receivedAt", Values.DATE_TIME, Complaint::receivedAt, Complaint.Builder::receivedAt)
          .optional(
              "acceptedAt", Values.DATE_TIME, Complaint::acceptedAt, Complaint.Builder::acceptedAt)
          .optional(
              "shiftEndsAt",
              Values.DATE_TIME,
              Complaint::shiftEndsAt,
              Complaint.Builder::shiftEndsAt)
          .flag("concernsStaff", Complaint::concernsStaff, Complaint.Builder::concernsStaff)
          .optional("verified", Values.BOOLEAN, Complaint::verified, Complaint.Builder::verified)
          .flag("commendable", Complaint::commendable, Complaint.Builder::commendable)
          .list(
              "causes",
              Values.enumeration(Cause.class),
              Complaint::causes,
              Complaint.Builder::addAllCauses)
          .optional("topic", Values.TEXT, Complaint::topic, Complaint.Builder::topic)
          .optional("text", Values.TEXT, Complaint::text, Complaint.Builder::text)
          .optional(
              "severity",
              Values.enumeration(Severity.class),
              Complaint::severity,
              Complaint.Builder::severity)
          .optional(
              "solvableNow", Values.BOOLEAN, Complaint::solvableNow, Complaint.Builder::solvableNow)
          .flag("urgent", Complaint::urgent, Complaint.Builder::urgent)
          .flag("legacyDefect", Complaint::legacyDefect, Complaint.Builder::legacyDefect)
          .flag("largeScale", Complaint::largeScale, Complaint.Builder::largeScale)
          .optional(
              "solvableInTime",
              Values.BOOLEAN,
              Complaint::solvableInTime,
              Complaint.Builder::solvableInTime);

  static final Codec<ComplaintOutcome, ComplaintOutcome.Builder> COMPLAINT_OUTCOME =
      Codec.codec(
              ComplaintOutcome.class, ComplaintOutcome::builder, ComplaintOutcome.Builder::build)
          .list(
              "opening",
              Values.enumeration(Courtesy.class),
              ComplaintOutcome::opening,
              ComplaintOutcome.Builder::addAllOpening)
          .list(
              "classes",
              Values.enumeration(ComplaintClass.class),
              ComplaintOutcome::classes,
              ComplaintOutcome.Builder::addAllClasses)
          .optional(
              "decidedBy",
              Values.enumeration(ClassEvidence.class),
              ComplaintOutcome::decidedBy,
              ComplaintOutcome.Builder::decidedBy)
          .list(
              "topics",
              Values.TEXT,
              ComplaintOutcome::topics,
              ComplaintOutcome.Builder::addAllTopics)
          .list(
              "keywords",
              Values.TEXT,
              ComplaintOutcome::keywords,
              ComplaintOutcome.Builder::addAllKeywords)
          .optional(
              "needsReview",
              Values.BOOLEAN,
              ComplaintOutcome::needsReview,
              ComplaintOutcome.Builder::needsReview)
          .list(
              "route",
              CoreCodecs.STEP,
              ComplaintOutcome::route,
              ComplaintOutcome.Builder::addAllRoute)
          .list(
              "obligations",
              CoreCodecs.OBLIGATION,
              ComplaintOutcome::obligations,
              ComplaintOutcome.Builder::addAllObligations);

  static final Codec<ComplaintRecord, ComplaintRecord.Builder> COMPLAINT_RECORD =
      Codec.codec(ComplaintRecord.class, ComplaintRecord::builder, ComplaintRecord.Builder::build)
          .kind("complaint-record")
          .required(
              "type",
              Values.enumeration(ContactType.class),
              ComplaintRecord::type,
              ComplaintRecord.Builder::type)
          .list(
              "classes",
              Values.enumeration(ComplaintClass.class),
              ComplaintRecord::classes,
              ComplaintRecord.Builder::addAllClasses)
          .optional(
              "severity",
              Values.enumeration(Severity.class),
              ComplaintRecord::severity,
              ComplaintRecord.Builder::severity)
          .flag(
              "concernsStaff",
              ComplaintRecord::concernsStaff,
              ComplaintRecord.Builder::concernsStaff)
          .optional(
              "recorded",
              Values.BOOLEAN,
              ComplaintRecord::recorded,
              ComplaintRecord.Builder::recorded)
          .optional("intake", INTAKE_FORM, ComplaintRecord::intake, ComplaintRecord.Builder::intake)
          .optional(
              "receivedAt",
              Values.DATE_TIME,
              ComplaintRecord::receivedAt,
              ComplaintRecord.Builder::receivedAt)
          .optional(
              "acceptedAt",
              Values.DATE_TIME,
              ComplaintRecord::acceptedAt,
              ComplaintRecord.Builder::acceptedAt)
          .optional(
              "feedbackAt",
              Values.DATE_TIME,
              ComplaintRecord::feedbackAt,
              ComplaintRecord.Builder::feedbackAt)
          .optional(
              "verified",
              Values.BOOLEAN,
              ComplaintRecord::verified,
              ComplaintRecord.Builder::verified)
          .optional(
              "verifiedAt",
              Values.DATE_TIME,
              ComplaintRecord::verifiedAt,
              ComplaintRecord.Builder::verifiedAt)
          .list(
              "reportedTo",
              CoreCodecs.ROLE,
              ComplaintRecord::reportedTo,
              ComplaintRecord.Builder::addAllReportedTo)
          .flag(
              "requestsLeader",
              ComplaintRecord::requestsLeader,
              ComplaintRecord.Builder::requestsLeader)
          .optional(
              "requestReasonable",
              Values.BOOLEAN,
              ComplaintRecord::requestReasonable,
              ComplaintRecord.Builder::requestReasonable)
          .optional(
              "requestGranted",
              Values.BOOLEAN,
              ComplaintRecord::requestGranted,
              ComplaintRecord.Builder::requestGranted)
          .optional(
              "apologyChannel",
              Values.enumeration(Channel.class),
              ComplaintRecord::apologyChannel,
              ComplaintRecord.Builder::apologyChannel)
          .flag(
              "specialEvent", ComplaintRecord::specialEvent, ComplaintRecord.Builder::specialEvent)
          .list(
              "incidentSteps",
              Values.enumeration(IncidentStep.class),
              ComplaintRecord::incidentSteps,
              ComplaintRecord.Builder::addAllIncidentSteps)
          .optional(
              "handledPromptly",
              Values.BOOLEAN,
              ComplaintRecord::handledPromptly,
              ComplaintRecord.Builder::handledPromptly)
          .optional(
              "promisedReplyOn",
              Values.DATE,
              ComplaintRecord::promisedReplyOn,
              ComplaintRecord.Builder::promisedReplyOn)
          .optional(
              "ownerAgreed",
              Values.BOOLEAN,
              ComplaintRecord::ownerAgreed,
              ComplaintRecord.Builder::ownerAgreed)
          .optional(
              "solvableNow",
              Values.BOOLEAN,
              ComplaintRecord::solvableNow,
              ComplaintRecord.Builder::solvableNow)
          .optional(
              "handledNow",
              Values.BOOLEAN,
              ComplaintRecord::handledNow,
              ComplaintRecord.Builder::handledNow)
          .optional(
              "adopted", Values.BOOLEAN, ComplaintRecord::adopted, ComplaintRecord.Builder::adopted)
          .optional(
              "noticeChannel",
              Values.enumeration(Channel.class),
              ComplaintRecord::noticeChannel,
              ComplaintRecord.Builder::noticeChannel)
          .optional(
              "explained",
              Values.BOOLEAN,
              ComplaintRecord::explained,
              ComplaintRecord.Builder::explained)
          .optional(
              "measuresPosted",
              Values.BOOLEAN,
              ComplaintRecord::measuresPosted,
              ComplaintRecord.Builder::measuresPosted)
          .optional(
              "processingForm",
              PROCESSING_FORM,
              ComplaintRecord::processingForm,
              ComplaintRecord.Builder::processingForm)
          .optional(
              "completedOn",
              Values.DATE,
              ComplaintRecord::completedOn,
              ComplaintRecord.Builder::completedOn)
          .optional(
              "siteVerified",
              Values.BOOLEAN,
              ComplaintRecord::siteVerified,
              ComplaintRecord.Builder::siteVerified)
          .list(
              "signatures",
              CoreCodecs.ROLE,
              ComplaintRecord::signatures,
              ComplaintRecord.Builder::addAllSignatures)
          .optional(
              "developerForm",
              DEVELOPER_FORM,
              ComplaintRecord::developerForm,
              ComplaintRecord.Builder::developerForm)
          .optional(
              "engineeringFeedback",
              Values.BOOLEAN,
              ComplaintRecord::engineeringFeedback,
              ComplaintRecord.Builder::engineeringFeedback)
          .optional(
              "customerInformed",
              Values.BOOLEAN,
              ComplaintRecord::customerInformed,
              ComplaintRecord.Builder::customerInformed)
          .optional(
              "resultPublished",
              Values.BOOLEAN,
              ComplaintRecord::resultPublished,
              ComplaintRecord.Builder::resultPublished)
          .list(
              "stages",
              Values.enumeration(HandlingStage.class),
              ComplaintRecord::stages,
              ComplaintRecord.Builder::addAllStages)
          .optional(
              "serviceNote",
              SERVICE_NOTE,
              ComplaintRecord::serviceNote,
              ComplaintRecord.Builder::serviceNote)
          .optional(
              "handledAt",
              Values.DATE_TIME,
              ComplaintRecord::handledAt,
              ComplaintRecord.Builder::handledAt)
          .list(
              "repliedTo",
              CoreCodecs.ROLE,
              ComplaintRecord::repliedTo,
              ComplaintRecord.Builder::addAllRepliedTo)
          .optional(
              "callbackOpened",
              Values.BOOLEAN,
              ComplaintRecord::callbackOpened,
              ComplaintRecord.Builder::callbackOpened)
          .optional("matter", Values.TEXT, ComplaintRecord::matter, ComplaintRecord.Builder::matter)
          .optional("asOf", Values.DATE_TIME, ComplaintRecord::asOf, ComplaintRecord.Builder::asOf);

  static final Codec<ComplaintRecordOutcome, ComplaintRecordOutcome.Builder>
      COMPLAINT_RECORD_OUTCOME =
          Codec.codec(
                  ComplaintRecordOutcome.class,
                  ComplaintRecordOutcome::builder,
                  ComplaintRecordOutcome.Builder::build)
              .optional(
                  "compliant",
                  Values.BOOLEAN,
                  ComplaintRecordOutcome::compliant,
                  ComplaintRecordOutcome.Builder::compliant)
              .list(
                  "defects",
                  Values.TEXT,
                  ComplaintRecordOutcome::defects,
                  ComplaintRecordOutcome.Builder::addAllDefects)
              .optional(
                  "reportDue",
                  Values.BOOLEAN,
                  ComplaintRecordOutcome::reportDue,
                  ComplaintRecordOutcome.Builder::reportDue)
              .optional(
                  "mayReturnForm",
                  Values.BOOLEAN,
                  ComplaintRecordOutcome::mayReturnForm,
                  ComplaintRecordOutcome.Builder::mayReturnForm)
              .optional(
                  "mayForward",
                  Values.BOOLEAN,
                  ComplaintRecordOutcome::mayForward,
                  ComplaintRecordOutcome.Builder::mayForward)
              .optional(
                  "mayClose",
                  Values.BOOLEAN,
                  ComplaintRecordOutcome::mayClose,
                  ComplaintRecordOutcome.Builder::mayClose)
              .optional(
                  "feedbackDueAt",
                  Values.DATE_TIME,
                  ComplaintRecordOutcome::feedbackDueAt,
                  ComplaintRecordOutcome.Builder::feedbackDueAt)
              .optional(
                  "verifyDueOn",
                  Values.DATE,
                  ComplaintRecordOutcome::verifyDueOn,
                  ComplaintRecordOutcome.Builder::verifyDueOn);

  private ComplaintCodecs() {}
}
