package dev.guicheng.jackson;

import dev.guicheng.repair.Repair;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairNote;
import dev.guicheng.repair.RepairOutcome;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.repair.RepairRecordOutcome;
import dev.guicheng.repair.RepairStage;
import dev.guicheng.repair.RepairStep;
import dev.guicheng.repair.WorkOrder;

/** The repair types. */
final class RepairCodecs {
  static final Codec<RepairNote, RepairNote.Builder> REPAIR_NOTE =
      Codec.paper(RepairNote.class, RepairNote::builder, RepairNote.Builder::build)
          .optional("process", Values.TEXT, RepairNote::process, RepairNote.Builder::process)
          .optional("location", Values.TEXT, RepairNote::location, RepairNote.Builder::location)
          .optional("materials", Values.TEXT, RepairNote::materials, RepairNote.Builder::materials);

  static final Codec<WorkOrder, WorkOrder.Builder> WORK_ORDER =
      Codec.paper(WorkOrder.class, WorkOrder::builder, WorkOrder.Builder::build)
          .optional("copies", Values.INTEGER, WorkOrder::copies, WorkOrder.Builder::copies)
          .flag("materialsNoted", WorkOrder::materialsNoted, WorkOrder.Builder::materialsNoted)
          .optional("opinion", Values.TEXT, WorkOrder::opinion, WorkOrder.Builder::opinion)
          .optional("phone", Values.TEXT, WorkOrder::phone, WorkOrder.Builder::phone);

  static final Codec<Repair, Repair.Builder> REPAIR =
      Codec.codec(Repair.class, Repair::builder, Repair.Builder::build)
          .kind("repair")
          .optional("reportedAt", Values.DATE_TIME, Repair::reportedAt, Repair.Builder::reportedAt)
          .optional("arrivedAt", Values.DATE_TIME, Repair::arrivedAt, Repair.Builder::arrivedAt)
          .optional("fault", Values.TEXT, Repair::fault, Repair.Builder::fault)
          .optional(
              "repairClass",
              Values.enumeration(RepairClass.class),
              Repair::repairClass,
              Repair.Builder::repairClass);

  static final Codec<RepairOutcome, RepairOutcome.Builder> REPAIR_OUTCOME =
      Codec.codec(RepairOutcome.class, RepairOutcome::builder, RepairOutcome.Builder::build)
          .optional(
              "repairClass",
              Values.enumeration(RepairClass.class),
              RepairOutcome::repairClass,
              RepairOutcome.Builder::repairClass)
          .optional(
              "needsReview",
              Values.BOOLEAN,
              RepairOutcome::needsReview,
              RepairOutcome.Builder::needsReview)
          .optional(
              "arriveDueAt",
              Values.DATE_TIME,
              RepairOutcome::arriveDueAt,
              RepairOutcome.Builder::arriveDueAt)
          .optional(
              "completeDueAt",
              Values.DATE_TIME,
              RepairOutcome::completeDueAt,
              RepairOutcome.Builder::completeDueAt)
          .optional("dueOn", Values.DATE, RepairOutcome::dueOn, RepairOutcome.Builder::dueOn)
          .list(
              "steps",
              Values.enumeration(RepairStep.class),
              RepairOutcome::steps,
              RepairOutcome.Builder::addAllSteps)
          .optional("form", CoreCodecs.FORM, RepairOutcome::form, RepairOutcome.Builder::form)
          .optional("copies", Values.INTEGER, RepairOutcome::copies, RepairOutcome.Builder::copies)
          .optional(
              "firstCopyTo",
              CoreCodecs.ROLE,
              RepairOutcome::firstCopyTo,
              RepairOutcome.Builder::firstCopyTo)
          .optional(
              "secondCopyTo",
              CoreCodecs.ROLE,
              RepairOutcome::secondCopyTo,
              RepairOutcome.Builder::secondCopyTo);

  static final Codec<RepairRecord, RepairRecord.Builder> REPAIR_RECORD =
      Codec.codec(RepairRecord.class, RepairRecord::builder, RepairRecord.Builder::build)
          .kind("repair-record")
          .optional(
              "repairClass",
              Values.enumeration(RepairClass.class),
              RepairRecord::repairClass,
              RepairRecord.Builder::repairClass)
          .optional(
              "reportedAt",
              Values.DATE_TIME,
              RepairRecord::reportedAt,
              RepairRecord.Builder::reportedAt)
          .optional(
              "arrivedAt",
              Values.DATE_TIME,
              RepairRecord::arrivedAt,
              RepairRecord.Builder::arrivedAt)
          .optional(
              "completedAt",
              Values.DATE_TIME,
              RepairRecord::completedAt,
              RepairRecord.Builder::completedAt)
          .optional("onTime", Values.BOOLEAN, RepairRecord::onTime, RepairRecord.Builder::onTime)
          .optional(
              "explained", Values.BOOLEAN, RepairRecord::explained, RepairRecord.Builder::explained)
          .optional(
              "promisedAt",
              Values.DATE_TIME,
              RepairRecord::promisedAt,
              RepairRecord.Builder::promisedAt)
          .optional("asOf", Values.DATE_TIME, RepairRecord::asOf, RepairRecord.Builder::asOf)
          .optional(
              "repairNote", REPAIR_NOTE, RepairRecord::repairNote, RepairRecord.Builder::repairNote)
          .optional(
              "workOrder", WORK_ORDER, RepairRecord::workOrder, RepairRecord.Builder::workOrder)
          .list(
              "stages",
              Values.enumeration(RepairStage.class),
              RepairRecord::stages,
              RepairRecord.Builder::addAllStages)
          .optional(
              "inspectedBy",
              CoreCodecs.ROLE,
              RepairRecord::inspectedBy,
              RepairRecord.Builder::inspectedBy)
          .list(
              "steps",
              Values.enumeration(RepairStep.class),
              RepairRecord::steps,
              RepairRecord.Builder::addAllSteps)
          .flag(
              "materialsDrawn", RepairRecord::materialsDrawn, RepairRecord.Builder::materialsDrawn)
          .optional(
              "requisitionCopyTaken",
              Values.BOOLEAN,
              RepairRecord::requisitionCopyTaken,
              RepairRecord.Builder::requisitionCopyTaken)
          .optional("quoted", Values.BOOLEAN, RepairRecord::quoted, RepairRecord.Builder::quoted)
          .optional(
              "quotedAt", Values.DATE_TIME, RepairRecord::quotedAt, RepairRecord.Builder::quotedAt)
          .optional("quote", Values.DECIMAL, RepairRecord::quote, RepairRecord.Builder::quote)
          .optional(
              "consented", Values.BOOLEAN, RepairRecord::consented, RepairRecord.Builder::consented)
          .optional(
              "consentedAt",
              Values.DATE_TIME,
              RepairRecord::consentedAt,
              RepairRecord.Builder::consentedAt)
          .optional(
              "startedAt",
              Values.DATE_TIME,
              RepairRecord::startedAt,
              RepairRecord.Builder::startedAt)
          .optional(
              "ownerReachable",
              Values.BOOLEAN,
              RepairRecord::ownerReachable,
              RepairRecord.Builder::ownerReachable)
          .optional("paid", Values.DECIMAL, RepairRecord::paid, RepairRecord.Builder::paid)
          .optional(
              "receiptIssuedBy",
              CoreCodecs.ROLE,
              RepairRecord::receiptIssuedBy,
              RepairRecord.Builder::receiptIssuedBy)
          .optional(
              "firstCopyTo",
              CoreCodecs.ROLE,
              RepairRecord::firstCopyTo,
              RepairRecord.Builder::firstCopyTo)
          .optional(
              "secondCopyTo",
              CoreCodecs.ROLE,
              RepairRecord::secondCopyTo,
              RepairRecord.Builder::secondCopyTo)
          .optional(
              "communicationEntered",
              Values.BOOLEAN,
              RepairRecord::communicationEntered,
              RepairRecord.Builder::communicationEntered)
          .optional(
              "filePhone", Values.TEXT, RepairRecord::filePhone, RepairRecord.Builder::filePhone);

  static final Codec<RepairRecordOutcome, RepairRecordOutcome.Builder> REPAIR_RECORD_OUTCOME =
      Codec.codec(
              RepairRecordOutcome.class,
              RepairRecordOutcome::builder,
              RepairRecordOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              RepairRecordOutcome::compliant,
              RepairRecordOutcome.Builder::compliant)
          .list(
              "defects",
              Values.TEXT,
              RepairRecordOutcome::defects,
              RepairRecordOutcome.Builder::addAllDefects)
          .optional(
              "arrivalOnTime",
              Values.BOOLEAN,
              RepairRecordOutcome::arrivalOnTime,
              RepairRecordOutcome.Builder::arrivalOnTime)
          .optional(
              "completionOnTime",
              Values.BOOLEAN,
              RepairRecordOutcome::completionOnTime,
              RepairRecordOutcome.Builder::completionOnTime)
          .optional(
              "dueOn", Values.DATE, RepairRecordOutcome::dueOn, RepairRecordOutcome.Builder::dueOn)
          .optional(
              "completeDueAt",
              Values.DATE_TIME,
              RepairRecordOutcome::completeDueAt,
              RepairRecordOutcome.Builder::completeDueAt)
          .optional(
              "mayStart",
              Values.BOOLEAN,
              RepairRecordOutcome::mayStart,
              RepairRecordOutcome.Builder::mayStart)
          .optional(
              "needsReview",
              Values.BOOLEAN,
              RepairRecordOutcome::needsReview,
              RepairRecordOutcome.Builder::needsReview)
          .optional(
              "receiptIssuer",
              CoreCodecs.ROLE,
              RepairRecordOutcome::receiptIssuer,
              RepairRecordOutcome.Builder::receiptIssuer)
          .list(
              "obligations",
              CoreCodecs.OBLIGATION,
              RepairRecordOutcome::obligations,
              RepairRecordOutcome.Builder::addAllObligations);

  private RepairCodecs() {}
}
