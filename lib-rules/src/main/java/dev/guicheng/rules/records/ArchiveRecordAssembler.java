package dev.guicheng.rules.records;

import dev.guicheng.records.ArchiveRecord;
import dev.guicheng.records.ArchiveRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;

/** Tells the days of hand-in and retention, and what may be done with the record. */
final class ArchiveRecordAssembler implements Assembler<ArchiveRecord, ArchiveRecordOutcome> {
  @Override
  public ArchiveRecordOutcome assemble(ArchiveRecord question, Conclusions conclusions) {
    return ArchiveRecordOutcome.builder()
        .dueOn(conclusions.find("dueOn", LocalDate.class))
        .keepUntil(conclusions.find("keepUntil", LocalDate.class))
        .mayArchive(conclusions.find("mayArchive", Boolean.class))
        .mayDestroy(conclusions.find("mayDestroy", Boolean.class))
        .compliant(conclusions.compliant())
        .build();
  }
}
