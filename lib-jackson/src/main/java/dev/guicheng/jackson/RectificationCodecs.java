package dev.guicheng.jackson;

import dev.guicheng.HandoverProcedure;
import dev.guicheng.rectification.Crew;
import dev.guicheng.rectification.CrewForm;
import dev.guicheng.rectification.Defect;
import dev.guicheng.rectification.DefectSize;
import dev.guicheng.rectification.Rectification;
import dev.guicheng.rectification.RectificationOrder;
import dev.guicheng.rectification.RectificationOutcome;
import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.rectification.RectificationRecordOutcome;
import dev.guicheng.rectification.RectificationStage;

/** The rectification types. */
final class RectificationCodecs {
  private static final Value<Crew> CREW = Values.code(Crew.class, Crew::new);

  static final Codec<Defect, Defect.Builder> DEFECT =
      Codec.codec(Defect.class, Defect::builder, Defect.Builder::build)
          .required("crew", CREW, Defect::crew, Defect.Builder::crew)
          .optional("description", Values.TEXT, Defect::description, Defect.Builder::description);

  static final Codec<CrewForm, CrewForm.Builder> CREW_FORM =
      Codec.codec(CrewForm.class, CrewForm::builder, CrewForm.Builder::build)
          .required("crew", CREW, CrewForm::crew, CrewForm.Builder::crew)
          .required("count", Values.INTEGER, CrewForm::count, CrewForm.Builder::count);

  static final Codec<RectificationOrder, RectificationOrder.Builder> RECTIFICATION_ORDER =
      Codec.paper(
              RectificationOrder.class,
              RectificationOrder::builder,
              RectificationOrder.Builder::build)
          .flag("signed", RectificationOrder::signed, RectificationOrder.Builder::signed)
          .optional(
              "department",
              Values.TEXT,
              RectificationOrder::department,
              RectificationOrder.Builder::department)
          .optional(
              "assignee",
              Values.TEXT,
              RectificationOrder::assignee,
              RectificationOrder.Builder::assignee)
          .optional(
              "completeDueOn",
              Values.DATE,
              RectificationOrder::completeDueOn,
              RectificationOrder.Builder::completeDueOn);

  static final Codec<Rectification, Rectification.Builder> RECTIFICATION =
      Codec.codec(Rectification.class, Rectification::builder, Rectification.Builder::build)
          .kind("rectification")
          .list("defects", DEFECT, Rectification::defects, Rectification.Builder::addAllDefects)
          .optional(
              "procedure",
              Values.enumeration(HandoverProcedure.class),
              Rectification::procedure,
              Rectification.Builder::procedure)
          .optional(
              "defectSize",
              Values.enumeration(DefectSize.class),
              Rectification::defectSize,
              Rectification.Builder::defectSize)
          .optional("foundOn", Values.DATE, Rectification::foundOn, Rectification.Builder::foundOn);

  static final Codec<RectificationOutcome, RectificationOutcome.Builder> RECTIFICATION_OUTCOME =
      Codec.codec(
              RectificationOutcome.class,
              RectificationOutcome::builder,
              RectificationOutcome.Builder::build)
          .optional(
              "handler",
              CoreCodecs.ROLE,
              RectificationOutcome::handler,
              RectificationOutcome.Builder::handler)
          .optional(
              "supervisor",
              CoreCodecs.ROLE,
              RectificationOutcome::supervisor,
              RectificationOutcome.Builder::supervisor)
          .list(
              "forms",
              CREW_FORM,
              RectificationOutcome::forms,
              RectificationOutcome.Builder::addAllForms)
          .optional(
              "formCount",
              Values.INTEGER,
              RectificationOutcome::formCount,
              RectificationOutcome.Builder::formCount)
          .optional(
              "dueOn",
              Values.DATE,
              RectificationOutcome::dueOn,
              RectificationOutcome.Builder::dueOn);

  static final Codec<RectificationRecord, RectificationRecord.Builder> RECTIFICATION_RECORD =
      Codec.codec(
              RectificationRecord.class,
              RectificationRecord::builder,
              RectificationRecord.Builder::build)
          .kind("rectification-record")
          .optional(
              "superiorConfirmed",
              Values.BOOLEAN,
              RectificationRecord::superiorConfirmed,
              RectificationRecord.Builder::superiorConfirmed)
          .optional(
              "form", CoreCodecs.FORM, RectificationRecord::form, RectificationRecord.Builder::form)
          .optional(
              "crewsOnForm",
              Values.INTEGER,
              RectificationRecord::crewsOnForm,
              RectificationRecord.Builder::crewsOnForm)
          .optional(
              "order",
              RECTIFICATION_ORDER,
              RectificationRecord::order,
              RectificationRecord.Builder::order)
          .list(
              "stages",
              Values.enumeration(RectificationStage.class),
              RectificationRecord::stages,
              RectificationRecord.Builder::addAllStages)
          .optional(
              "issuedOn",
              Values.DATE,
              RectificationRecord::issuedOn,
              RectificationRecord.Builder::issuedOn)
          .optional(
              "acceptedOn",
              Values.DATE,
              RectificationRecord::acceptedOn,
              RectificationRecord.Builder::acceptedOn)
          .list(
              "notices",
              Values.DATE,
              RectificationRecord::notices,
              RectificationRecord.Builder::addAllNotices)
          .list(
              "present",
              CoreCodecs.ROLE,
              RectificationRecord::present,
              RectificationRecord.Builder::addAllPresent)
          .optional(
              "completeDueOn",
              Values.DATE,
              RectificationRecord::completeDueOn,
              RectificationRecord.Builder::completeDueOn)
          .optional(
              "completed",
              Values.BOOLEAN,
              RectificationRecord::completed,
              RectificationRecord.Builder::completed)
          .optional(
              "standardMet",
              Values.BOOLEAN,
              RectificationRecord::standardMet,
              RectificationRecord.Builder::standardMet)
          .flag(
              "longPending",
              RectificationRecord::longPending,
              RectificationRecord.Builder::longPending)
          .optional(
              "escalated",
              Values.BOOLEAN,
              RectificationRecord::escalated,
              RectificationRecord.Builder::escalated)
          .optional(
              "procedure",
              Values.enumeration(HandoverProcedure.class),
              RectificationRecord::procedure,
              RectificationRecord.Builder::procedure)
          .optional(
              "defectSize",
              Values.enumeration(DefectSize.class),
              RectificationRecord::defectSize,
              RectificationRecord.Builder::defectSize)
          .optional(
              "foundAt",
              Values.DATE_TIME,
              RectificationRecord::foundAt,
              RectificationRecord.Builder::foundAt)
          .optional(
              "fixedAt",
              Values.DATE_TIME,
              RectificationRecord::fixedAt,
              RectificationRecord.Builder::fixedAt)
          .flag(
              "specialCase",
              RectificationRecord::specialCase,
              RectificationRecord.Builder::specialCase)
          .optional(
              "specialCaseReported",
              Values.BOOLEAN,
              RectificationRecord::specialCaseReported,
              RectificationRecord.Builder::specialCaseReported)
          .optional(
              "asOf",
              Values.DATE_TIME,
              RectificationRecord::asOf,
              RectificationRecord.Builder::asOf);

  static final Codec<RectificationRecordOutcome, RectificationRecordOutcome.Builder>
      RECTIFICATION_RECORD_OUTCOME =
          Codec.codec(
                  RectificationRecordOutcome.class,
                  RectificationRecordOutcome::builder,
                  RectificationRecordOutcome.Builder::build)
              .optional(
                  "compliant",
                  Values.BOOLEAN,
                  RectificationRecordOutcome::compliant,
                  RectificationRecordOutcome.Builder::compliant)
              .list(
                  "defects",
                  Values.TEXT,
                  RectificationRecordOutcome::defects,
                  RectificationRecordOutcome.Builder::addAllDefects)
              .optional(
                  "maySend",
                  Values.BOOLEAN,
                  RectificationRecordOutcome::maySend,
                  RectificationRecordOutcome.Builder::maySend)
              .list(
                  "missingDays",
                  Values.DATE,
                  RectificationRecordOutcome::missingDays,
                  RectificationRecordOutcome.Builder::addAllMissingDays)
              .optional(
                  "escalate",
                  Values.BOOLEAN,
                  RectificationRecordOutcome::escalate,
                  RectificationRecordOutcome.Builder::escalate)
              .optional(
                  "dueOn",
                  Values.DATE,
                  RectificationRecordOutcome::dueOn,
                  RectificationRecordOutcome.Builder::dueOn);

  private RectificationCodecs() {}
}
