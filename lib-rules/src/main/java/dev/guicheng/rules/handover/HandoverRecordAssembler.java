package dev.guicheng.rules.handover;

import dev.guicheng.Role;
import dev.guicheng.handover.HandoverRecord;
import dev.guicheng.handover.HandoverRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Folds what was found in the papers of a handover or move-in. */
final class HandoverRecordAssembler implements Assembler<HandoverRecord, HandoverRecordOutcome> {
  @Override
  public HandoverRecordOutcome assemble(HandoverRecord question, Conclusions conclusions) {
    return HandoverRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .requiredCopies(conclusions.find("requiredCopies", Integer.class))
        .payee(conclusions.find("payee", Role.class))
        .build();
  }
}
