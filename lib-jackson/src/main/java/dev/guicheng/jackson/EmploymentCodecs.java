package dev.guicheng.jackson;

import dev.guicheng.employment.ContractParty;
import dev.guicheng.employment.ContractState;
import dev.guicheng.employment.Dismissal;
import dev.guicheng.employment.DismissalGround;
import dev.guicheng.employment.DismissalOutcome;
import dev.guicheng.employment.Governing;
import dev.guicheng.employment.LabourContract;
import dev.guicheng.employment.LabourContractOutcome;
import dev.guicheng.employment.LabourDispute;
import dev.guicheng.employment.LabourDisputeOutcome;
import dev.guicheng.employment.Measure;
import dev.guicheng.employment.Misconduct;
import dev.guicheng.employment.Protection;
import dev.guicheng.employment.Resignation;
import dev.guicheng.employment.ResignationGround;
import dev.guicheng.employment.ResignationOutcome;

/** The types of labour contracts. */
final class EmploymentCodecs {
  static final Codec<Dismissal, Dismissal.Builder> DISMISSAL =
      Codec.codec(Dismissal.class, Dismissal::builder, Dismissal.Builder::build)
          .kind("dismissal")
          .list(
              "grounds",
              Values.enumeration(DismissalGround.class),
              Dismissal::grounds,
              Dismissal.Builder::addAllGrounds)
          .list(
              "protections",
              Values.enumeration(Protection.class),
              Dismissal::protections,
              Dismissal.Builder::addAllProtections)
          .optional(
              "familyPlanningCompliant",
              Values.BOOLEAN,
              Dismissal::familyPlanningCompliant,
              Dismissal.Builder::familyPlanningCompliant)
          .optional(
              "longestRun", Values.DECIMAL, Dismissal::longestRun, Dismissal.Builder::longestRun)
          .optional(
              "yearAbsentDays",
              Values.DECIMAL,
              Dismissal::yearAbsentDays,
              Dismissal.Builder::yearAbsentDays)
          .optional(
              "misconduct",
              Values.enumeration(Misconduct.class),
              Dismissal::misconduct,
              Dismissal.Builder::misconduct);

  static final Codec<DismissalOutcome, DismissalOutcome.Builder> DISMISSAL_OUTCOME =
      Codec.codec(
              DismissalOutcome.class, DismissalOutcome::builder, DismissalOutcome.Builder::build)
          .optional(
              "allowed",
              Values.BOOLEAN,
              DismissalOutcome::allowed,
              DismissalOutcome.Builder::allowed)
          .list(
              "permittedMeasures",
              Values.enumeration(Measure.class),
              DismissalOutcome::permittedMeasures,
              DismissalOutcome.Builder::addAllPermittedMeasures)
          .optional(
              "legalConflict",
              Values.BOOLEAN,
              DismissalOutcome::legalConflict,
              DismissalOutcome.Builder::legalConflict);

  static final Codec<Resignation, Resignation.Builder> RESIGNATION =
      Codec.codec(Resignation.class, Resignation::builder, Resignation.Builder::build)
          .kind("resignation")
          .list(
              "grounds",
              Values.enumeration(ResignationGround.class),
              Resignation::grounds,
              Resignation.Builder::addAllGrounds)
          .optional(
              "confirmedByAuthority",
              Values.BOOLEAN,
              Resignation::confirmedByAuthority,
              Resignation.Builder::confirmedByAuthority)
          .optional("noticeOn", Values.DATE, Resignation::noticeOn, Resignation.Builder::noticeOn)
          .optional("leaveOn", Values.DATE, Resignation::leaveOn, Resignation.Builder::leaveOn)
          .optional("written", Values.BOOLEAN, Resignation::written, Resignation.Builder::written)
          .optional(
              "approved", Values.BOOLEAN, Resignation::approved, Resignation.Builder::approved)
          .optional(
              "handoverDone",
              Values.BOOLEAN,
              Resignation::handoverDone,
              Resignation.Builder::handoverDone)
          .optional(
              "itemsReturned",
              Values.BOOLEAN,
              Resignation::itemsReturned,
              Resignation.Builder::itemsReturned);

  static final Codec<ResignationOutcome, ResignationOutcome.Builder> RESIGNATION_OUTCOME =
      Codec.codec(
              ResignationOutcome.class,
              ResignationOutcome::builder,
              ResignationOutcome.Builder::build)
          .optional(
              "allowed",
              Values.BOOLEAN,
              ResignationOutcome::allowed,
              ResignationOutcome.Builder::allowed)
          .optional(
              "noticeDays",
              Values.INTEGER,
              ResignationOutcome::noticeDays,
              ResignationOutcome.Builder::noticeDays)
          .optional(
              "earliestLeaveOn",
              Values.DATE,
              ResignationOutcome::earliestLeaveOn,
              ResignationOutcome.Builder::earliestLeaveOn)
          .optional(
              "cleared",
              Values.BOOLEAN,
              ResignationOutcome::cleared,
              ResignationOutcome.Builder::cleared)
          .optional(
              "legalConflict",
              Values.BOOLEAN,
              ResignationOutcome::legalConflict,
              ResignationOutcome.Builder::legalConflict);

  static final Codec<LabourContract, LabourContract.Builder> LABOUR_CONTRACT =
      Codec.codec(LabourContract.class, LabourContract::builder, LabourContract.Builder::build)
          .kind("labour-contract")
          .optional(
              "assessmentPassed",
              Values.BOOLEAN,
              LabourContract::assessmentPassed,
              LabourContract.Builder::assessmentPassed)
          .optional(
              "signed", Values.BOOLEAN, LabourContract::signed, LabourContract.Builder::signed)
          .optional(
              "pensionEnrolled",
              Values.BOOLEAN,
              LabourContract::pensionEnrolled,
              LabourContract.Builder::pensionEnrolled)
          .optional("endsOn", Values.DATE, LabourContract::endsOn, LabourContract.Builder::endsOn)
          .list(
              "renewalAgreedBy",
              Values.enumeration(ContractParty.class),
              LabourContract::renewalAgreedBy,
              LabourContract.Builder::addAllRenewalAgreedBy)
          .optional("asOf", Values.DATE_TIME, LabourContract::asOf, LabourContract.Builder::asOf)
          .optional(
              "endedBy",
              Values.enumeration(ContractParty.class),
              LabourContract::endedBy,
              LabourContract.Builder::endedBy)
          .optional(
              "trainingCost",
              Values.DECIMAL,
              LabourContract::trainingCost,
              LabourContract.Builder::trainingCost)
          .optional(
              "otherLosses",
              Values.DECIMAL,
              LabourContract::otherLosses,
              LabourContract.Builder::otherLosses)
          .optional(
              "serviceMonths",
              Values.INTEGER,
              LabourContract::serviceMonths,
              LabourContract.Builder::serviceMonths)
          .optional(
              "agreedMonths",
              Values.INTEGER,
              LabourContract::agreedMonths,
              LabourContract.Builder::agreedMonths)
          .optional(
              "breachBy",
              Values.enumeration(ContractParty.class),
              LabourContract::breachBy,
              LabourContract.Builder::breachBy)
          .optional("loss", Values.DECIMAL, LabourContract::loss, LabourContract.Builder::loss);

  static final Codec<LabourContractOutcome, LabourContractOutcome.Builder> LABOUR_CONTRACT_OUTCOME =
      Codec.codec(
              LabourContractOutcome.class,
              LabourContractOutcome::builder,
              LabourContractOutcome.Builder::build)
          .optional(
              "state",
              Values.enumeration(ContractState.class),
              LabourContractOutcome::state,
              LabourContractOutcome.Builder::state)
          .optional(
              "liable",
              Values.BOOLEAN,
              LabourContractOutcome::liable,
              LabourContractOutcome.Builder::liable)
          .optional(
              "liableParty",
              Values.enumeration(ContractParty.class),
              LabourContractOutcome::liableParty,
              LabourContractOutcome.Builder::liableParty)
          .optional(
              "liability",
              Values.DECIMAL,
              LabourContractOutcome::liability,
              LabourContractOutcome.Builder::liability);

  static final Codec<LabourDispute, LabourDispute.Builder> LABOUR_DISPUTE =
      Codec.codec(LabourDispute.class, LabourDispute::builder, LabourDispute.Builder::build)
          .kind("labour-dispute")
          .optional(
              "decidedOn", Values.DATE, LabourDispute::decidedOn, LabourDispute.Builder::decidedOn)
          .optional(
              "appliedOn", Values.DATE, LabourDispute::appliedOn, LabourDispute.Builder::appliedOn)
          .list(
              "levels", CoreCodecs.ROLE, LabourDispute::levels, LabourDispute.Builder::addAllLevels)
          .list("chain", CoreCodecs.ROLE, LabourDispute::chain, LabourDispute.Builder::addAllChain);

  static final Codec<LabourDisputeOutcome, LabourDisputeOutcome.Builder> LABOUR_DISPUTE_OUTCOME =
      Codec.codec(
              LabourDisputeOutcome.class,
              LabourDisputeOutcome::builder,
              LabourDisputeOutcome.Builder::build)
          .optional(
              "inTime",
              Values.BOOLEAN,
              LabourDisputeOutcome::inTime,
              LabourDisputeOutcome.Builder::inTime)
          .optional(
              "dueOn",
              Values.DATE,
              LabourDisputeOutcome::dueOn,
              LabourDisputeOutcome.Builder::dueOn)
          .optional(
              "governing",
              Values.enumeration(Governing.class),
              LabourDisputeOutcome::governing,
              LabourDisputeOutcome.Builder::governing)
          .optional(
              "legalConflict",
              Values.BOOLEAN,
              LabourDisputeOutcome::legalConflict,
              LabourDisputeOutcome.Builder::legalConflict)
          .list(
              "skipped",
              CoreCodecs.ROLE,
              LabourDisputeOutcome::skipped,
              LabourDisputeOutcome.Builder::addAllSkipped);

  private EmploymentCodecs() {}
}
