package dev.guicheng.jackson;

import dev.guicheng.Direction;
import dev.guicheng.HandoverProcedure;
import dev.guicheng.handover.ArchiveItem;
import dev.guicheng.handover.Authority;
import dev.guicheng.handover.DocumentCopy;
import dev.guicheng.handover.FormCopies;
import dev.guicheng.handover.Handover;
import dev.guicheng.handover.HandoverItem;
import dev.guicheng.handover.HandoverOutcome;
import dev.guicheng.handover.HandoverRecord;
import dev.guicheng.handover.HandoverRecordOutcome;
import dev.guicheng.handover.Inspection;
import dev.guicheng.handover.IssuedDocument;
import dev.guicheng.handover.KeyLog;
import dev.guicheng.handover.KeyLogOutcome;
import dev.guicheng.handover.KeyMovement;
import dev.guicheng.handover.OwnerKind;
import dev.guicheng.handover.OwnerPapers;
import dev.guicheng.handover.Stamp;
import dev.guicheng.handover.TransferForm;

/** The handover types. */
final class HandoverCodecs {
  static final Codec<OwnerPapers, OwnerPapers.Builder> OWNER_PAPERS =
      Codec.codec(OwnerPapers.class, OwnerPapers::builder, OwnerPapers.Builder::build)
          .required("id", Values.TEXT, OwnerPapers::id, OwnerPapers.Builder::id)
          .flag("minor", OwnerPapers::minor, OwnerPapers.Builder::minor)
          .optional(
              "identity",
              Values.enumeration(DocumentCopy.class),
              OwnerPapers::identity,
              OwnerPapers.Builder::identity)
          .flag("hukouBook", OwnerPapers::hukouBook, OwnerPapers.Builder::hukouBook);

  static final Codec<Authority, Authority.Builder> AUTHORITY =
      Codec.codec(Authority.class, Authority::builder, Authority.Builder::build)
          .required("grantor", Values.TEXT, Authority::grantor, Authority.Builder::grantor)
          .flag("handwritten", Authority::handwritten, Authority.Builder::handwritten)
          .flag("notarised", Authority::notarised, Authority.Builder::notarised)
          .optional(
              "copy",
              Values.enumeration(DocumentCopy.class),
              Authority::copy,
              Authority.Builder::copy);

  static final Codec<Handover, Handover.Builder> HANDOVER =
      Codec.codec(Handover.class, Handover::builder, Handover.Builder::build)
          .kind("handover")
          .required(
              "ownerKind",
              Values.enumeration(OwnerKind.class),
              Handover::ownerKind,
              Handover.Builder::ownerKind)
          .list("owners", OWNER_PAPERS, Handover::owners, Handover.Builder::addAllOwners)
          .list("present", Values.TEXT, Handover::present, Handover.Builder::addAllPresent)
          .flag("agentPresent", Handover::agentPresent, Handover.Builder::agentPresent)
          .list(
              "powersOfAttorney",
              AUTHORITY,
              Handover::powersOfAttorney,
              Handover.Builder::addAllPowersOfAttorney)
          .optional("letter", Values.BOOLEAN, Handover::letter, Handover.Builder::letter)
          .optional(
              "receiverIdentity",
              Values.enumeration(DocumentCopy.class),
              Handover::receiverIdentity,
              Handover.Builder::receiverIdentity)
          .optional(
              "businessLicence",
              Values.BOOLEAN,
              Handover::businessLicence,
              Handover.Builder::businessLicence)
          .list(
              "otherPapers",
              Values.TEXT,
              Handover::otherPapers,
              Handover.Builder::addAllOtherPapers)
          .optional(
              "certificate",
              Values.enumeration(DocumentCopy.class),
              Handover::certificate,
              Handover.Builder::certificate)
          .list(
              "stamps",
              Values.enumeration(Stamp.class),
              Handover::stamps,
              Handover.Builder::addAllStamps)
          .optional(
              "outstanding", Values.DECIMAL, Handover::outstanding, Handover.Builder::outstanding)
          .flag("keysRequested", Handover::keysRequested, Handover.Builder::keysRequested)
          .optional(
              "documentsVerified",
              Values.BOOLEAN,
              Handover::documentsVerified,
              Handover.Builder::documentsVerified)
          .flag("keysInCustody", Handover::keysInCustody, Handover.Builder::keysInCustody);

  static final Codec<ArchiveItem, ArchiveItem.Builder> ARCHIVE_ITEM =
      Codec.codec(ArchiveItem.class, ArchiveItem::builder, ArchiveItem.Builder::build)
          .required("document", Values.TEXT, ArchiveItem::document, ArchiveItem.Builder::document)
          .required(
              "copy",
              Values.enumeration(DocumentCopy.class),
              ArchiveItem::copy,
              ArchiveItem.Builder::copy);

  static final Codec<FormCopies, FormCopies.Builder> FORM_COPIES =
      Codec.codec(FormCopies.class, FormCopies::builder, FormCopies.Builder::build)
          .required("form", CoreCodecs.FORM, FormCopies::form, FormCopies.Builder::form)
          .required("copies", Values.INTEGER, FormCopies::copies, FormCopies.Builder::copies)
          .list("to", CoreCodecs.ROLE, FormCopies::to, FormCopies.Builder::addAllTo);

  static final Codec<HandoverOutcome, HandoverOutcome.Builder> HANDOVER_OUTCOME =
      Codec.codec(HandoverOutcome.class, HandoverOutcome::builder, HandoverOutcome.Builder::build)
          .optional(
              "documentsComplete",
              Values.BOOLEAN,
              HandoverOutcome::documentsComplete,
              HandoverOutcome.Builder::documentsComplete)
          .list(
              "missing",
              Values.TEXT,
              HandoverOutcome::missing,
              HandoverOutcome.Builder::addAllMissing)
          .optional(
              "accountsCleared",
              Values.BOOLEAN,
              HandoverOutcome::accountsCleared,
              HandoverOutcome.Builder::accountsCleared)
          .optional(
              "mayHandOver",
              Values.BOOLEAN,
              HandoverOutcome::mayHandOver,
              HandoverOutcome.Builder::mayHandOver)
          .optional(
              "mayReleaseKeys",
              Values.BOOLEAN,
              HandoverOutcome::mayReleaseKeys,
              HandoverOutcome.Builder::mayReleaseKeys)
          .list(
              "archive",
              ARCHIVE_ITEM,
              HandoverOutcome::archive,
              HandoverOutcome.Builder::addAllArchive)
          .list(
              "requiredForms",
              FORM_COPIES,
              HandoverOutcome::requiredForms,
              HandoverOutcome.Builder::addAllRequiredForms);

  static final Codec<Inspection, Inspection.Builder> INSPECTION =
      Codec.paper(Inspection.class, Inspection::builder, Inspection.Builder::build)
          .optional("water", Values.DECIMAL, Inspection::water, Inspection.Builder::water)
          .optional(
              "electricity",
              Values.DECIMAL,
              Inspection::electricity,
              Inspection.Builder::electricity)
          .optional("gas", Values.DECIMAL, Inspection::gas, Inspection.Builder::gas)
          .optional("hasGas", Values.BOOLEAN, Inspection::hasGas, Inspection.Builder::hasGas)
          .flag("ownerSigned", Inspection::ownerSigned, Inspection.Builder::ownerSigned);

  static final Codec<TransferForm, TransferForm.Builder> TRANSFER_FORM =
      Codec.paper(TransferForm.class, TransferForm::builder, TransferForm.Builder::build)
          .list(
              "signedBy",
              CoreCodecs.ROLE,
              TransferForm::signedBy,
              TransferForm.Builder::addAllSignedBy)
          .optional("copies", Values.INTEGER, TransferForm::copies, TransferForm.Builder::copies)
          .optional("water", Values.DECIMAL, TransferForm::water, TransferForm.Builder::water)
          .optional(
              "electricity",
              Values.DECIMAL,
              TransferForm::electricity,
              TransferForm.Builder::electricity)
          .optional("gas", Values.DECIMAL, TransferForm::gas, TransferForm.Builder::gas)
          .optional("hasGas", Values.BOOLEAN, TransferForm::hasGas, TransferForm.Builder::hasGas);

  static final Codec<HandoverRecord, HandoverRecord.Builder> HANDOVER_RECORD =
      Codec.codec(HandoverRecord.class, HandoverRecord::builder, HandoverRecord.Builder::build)
          .kind("handover-record")
          .required(
              "procedure",
              Values.enumeration(HandoverProcedure.class),
              HandoverRecord::procedure,
              HandoverRecord.Builder::procedure)
          .list(
              "itemsHanded",
              Values.enumeration(HandoverItem.class),
              HandoverRecord::itemsHanded,
              HandoverRecord.Builder::addAllItemsHanded)
          .flag("itemsKnown", HandoverRecord::itemsKnown, HandoverRecord.Builder::itemsKnown)
          .optional(
              "inspection",
              INSPECTION,
              HandoverRecord::inspection,
              HandoverRecord.Builder::inspection)
          .optional(
              "formReturnedAt",
              Values.DATE_TIME,
              HandoverRecord::formReturnedAt,
              HandoverRecord.Builder::formReturnedAt)
          .optional(
              "ownerLeftAt",
              Values.DATE_TIME,
              HandoverRecord::ownerLeftAt,
              HandoverRecord.Builder::ownerLeftAt)
          .flag("omittedWorks", HandoverRecord::omittedWorks, HandoverRecord.Builder::omittedWorks)
          .optional(
              "omittedWorksNoted",
              Values.BOOLEAN,
              HandoverRecord::omittedWorksNoted,
              HandoverRecord.Builder::omittedWorksNoted)
          .optional(
              "papersReturnedTo",
              CoreCodecs.ROLE,
              HandoverRecord::papersReturnedTo,
              HandoverRecord.Builder::papersReturnedTo)
          .optional(
              "unitLabelled",
              Values.BOOLEAN,
              HandoverRecord::unitLabelled,
              HandoverRecord.Builder::unitLabelled)
          .optional(
              "ownerFileCreatedOn",
              Values.DATE,
              HandoverRecord::ownerFileCreatedOn,
              HandoverRecord.Builder::ownerFileCreatedOn)
          .optional(
              "handedOverOn",
              Values.DATE,
              HandoverRecord::handedOverOn,
              HandoverRecord.Builder::handedOverOn)
          .optional(
              "keyInFile",
              Values.BOOLEAN,
              HandoverRecord::keyInFile,
              HandoverRecord.Builder::keyInFile)
          .optional(
              "noticeShown",
              Values.BOOLEAN,
              HandoverRecord::noticeShown,
              HandoverRecord.Builder::noticeShown)
          .optional(
              "papersShown",
              Values.BOOLEAN,
              HandoverRecord::papersShown,
              HandoverRecord.Builder::papersShown)
          .optional(
              "feesPaid",
              Values.BOOLEAN,
              HandoverRecord::feesPaid,
              HandoverRecord.Builder::feesPaid)
          .optional("payee", CoreCodecs.ROLE, HandoverRecord::payee, HandoverRecord.Builder::payee)
          .list(
              "issued",
              Values.code(IssuedDocument.class, IssuedDocument::new),
              HandoverRecord::issued,
              HandoverRecord.Builder::addAllIssued)
          .optional(
              "transferForm",
              TRANSFER_FORM,
              HandoverRecord::transferForm,
              HandoverRecord.Builder::transferForm)
          .flag("doorKeyGiven", HandoverRecord::doorKeyGiven, HandoverRecord.Builder::doorKeyGiven)
          .optional(
              "keySigned",
              Values.BOOLEAN,
              HandoverRecord::keySigned,
              HandoverRecord.Builder::keySigned)
          .flag(
              "inspectionDone",
              HandoverRecord::inspectionDone,
              HandoverRecord.Builder::inspectionDone)
          .list(
              "inspectionSentTo",
              CoreCodecs.ROLE,
              HandoverRecord::inspectionSentTo,
              HandoverRecord.Builder::addAllInspectionSentTo)
          .optional(
              "ownerReceiptForm",
              Values.BOOLEAN,
              HandoverRecord::ownerReceiptForm,
              HandoverRecord.Builder::ownerReceiptForm);

  static final Codec<HandoverRecordOutcome, HandoverRecordOutcome.Builder> HANDOVER_RECORD_OUTCOME =
      Codec.codec(
              HandoverRecordOutcome.class,
              HandoverRecordOutcome::builder,
              HandoverRecordOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              HandoverRecordOutcome::compliant,
              HandoverRecordOutcome.Builder::compliant)
          .list(
              "defects",
              Values.TEXT,
              HandoverRecordOutcome::defects,
              HandoverRecordOutcome.Builder::addAllDefects)
          .optional(
              "requiredCopies",
              Values.INTEGER,
              HandoverRecordOutcome::requiredCopies,
              HandoverRecordOutcome.Builder::requiredCopies)
          .optional(
              "payee",
              CoreCodecs.ROLE,
              HandoverRecordOutcome::payee,
              HandoverRecordOutcome.Builder::payee);

  static final Codec<KeyMovement, KeyMovement.Builder> KEY_MOVEMENT =
      Codec.codec(KeyMovement.class, KeyMovement::builder, KeyMovement.Builder::build)
          .required("key", Values.TEXT, KeyMovement::key, KeyMovement.Builder::key)
          .required(
              "direction",
              Values.enumeration(Direction.class),
              KeyMovement::direction,
              KeyMovement.Builder::direction)
          .optional("logged", Values.BOOLEAN, KeyMovement::logged, KeyMovement.Builder::logged)
          .optional(
              "movedAt", Values.DATE_TIME, KeyMovement::movedAt, KeyMovement.Builder::movedAt);

  static final Codec<KeyLog, KeyLog.Builder> KEY_LOG =
      Codec.codec(KeyLog.class, KeyLog::builder, KeyLog.Builder::build)
          .kind("key-log")
          .list("movements", KEY_MOVEMENT, KeyLog::movements, KeyLog.Builder::addAllMovements)
          .optional(
              "custodianNamed",
              Values.BOOLEAN,
              KeyLog::custodianNamed,
              KeyLog.Builder::custodianNamed)
          .optional("numbered", Values.BOOLEAN, KeyLog::numbered, KeyLog.Builder::numbered)
          .optional("lendingTime", Values.SPAN, KeyLog::lendingTime, KeyLog.Builder::lendingTime);

  static final Codec<KeyLogOutcome, KeyLogOutcome.Builder> KEY_LOG_OUTCOME =
      Codec.codec(KeyLogOutcome.class, KeyLogOutcome::builder, KeyLogOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              KeyLogOutcome::compliant,
              KeyLogOutcome.Builder::compliant)
          .list(
              "unlogged",
              Values.TEXT,
              KeyLogOutcome::unlogged,
              KeyLogOutcome.Builder::addAllUnlogged)
          .list(
              "unbalanced",
              Values.TEXT,
              KeyLogOutcome::unbalanced,
              KeyLogOutcome.Builder::addAllUnbalanced);

  private HandoverCodecs() {}
}
