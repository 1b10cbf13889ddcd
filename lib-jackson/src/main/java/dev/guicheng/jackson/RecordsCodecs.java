package dev.guicheng.jackson;

import dev.guicheng.records.ArchiveRecord;
import dev.guicheng.records.ArchiveRecordOutcome;
import dev.guicheng.records.RecordType;

/** The types of archives. */
final class RecordsCodecs {
  static final Codec<ArchiveRecord, ArchiveRecord.Builder> ARCHIVE_RECORD =
      Codec.codec(ArchiveRecord.class, ArchiveRecord::builder, ArchiveRecord.Builder::build)
          .kind("archive-record")
          .required(
              "recordType",
              Values.code(RecordType.class, RecordType::new),
              ArchiveRecord::recordType,
              ArchiveRecord.Builder::recordType)
          .optional(
              "quarter", Values.QUARTER, ArchiveRecord::quarter, ArchiveRecord.Builder::quarter)
          .optional(
              "handedInOn",
              Values.DATE,
              ArchiveRecord::handedInOn,
              ArchiveRecord.Builder::handedInOn)
          .optional(
              "archivedOn",
              Values.DATE,
              ArchiveRecord::archivedOn,
              ArchiveRecord.Builder::archivedOn)
          .optional(
              "ownerApproved",
              Values.BOOLEAN,
              ArchiveRecord::ownerApproved,
              ArchiveRecord.Builder::ownerApproved)
          .optional(
              "traceable",
              Values.BOOLEAN,
              ArchiveRecord::traceable,
              ArchiveRecord.Builder::traceable)
          .optional("asOf", Values.DATE_TIME, ArchiveRecord::asOf, ArchiveRecord.Builder::asOf);

  static final Codec<ArchiveRecordOutcome, ArchiveRecordOutcome.Builder> ARCHIVE_RECORD_OUTCOME =
      Codec.codec(
              ArchiveRecordOutcome.class,
              ArchiveRecordOutcome::builder,
              ArchiveRecordOutcome.Builder::build)
          .optional(
              "dueOn",
              Values.DATE,
              ArchiveRecordOutcome::dueOn,
              ArchiveRecordOutcome.Builder::dueOn)
          .optional(
              "keepUntil",
              Values.DATE,
              ArchiveRecordOutcome::keepUntil,
              ArchiveRecordOutcome.Builder::keepUntil)
          .optional(
              "mayArchive",
              Values.BOOLEAN,
              ArchiveRecordOutcome::mayArchive,
              ArchiveRecordOutcome.Builder::mayArchive)
          .optional(
              "mayDestroy",
              Values.BOOLEAN,
              ArchiveRecordOutcome::mayDestroy,
              ArchiveRecordOutcome.Builder::mayDestroy)
          .optional(
              "compliant",
              Values.BOOLEAN,
              ArchiveRecordOutcome::compliant,
              ArchiveRecordOutcome.Builder::compliant);

  private RecordsCodecs() {}
}
