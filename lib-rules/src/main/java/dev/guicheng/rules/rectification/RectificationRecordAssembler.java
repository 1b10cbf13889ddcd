package dev.guicheng.rules.rectification;

import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.rectification.RectificationRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;

/** Folds what was found of one rectification. */
final class RectificationRecordAssembler
    implements Assembler<RectificationRecord, RectificationRecordOutcome> {
  @Override
  public RectificationRecordOutcome assemble(
      RectificationRecord question, Conclusions conclusions) {
    return RectificationRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .maySend(conclusions.find("maySend", Boolean.class))
        .addAllMissingDays(conclusions.list("missingDays", LocalDate.class))
        .escalate(conclusions.find("escalate", Boolean.class))
        .dueOn(conclusions.find("dueOn", LocalDate.class))
        .build();
  }
}
