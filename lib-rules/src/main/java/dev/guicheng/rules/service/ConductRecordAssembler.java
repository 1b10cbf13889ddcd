package dev.guicheng.rules.service;

import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import dev.guicheng.service.ConductRecord;
import dev.guicheng.service.ConductRecordOutcome;

/** Folds the conclusions about the conduct of a member of staff. */
final class ConductRecordAssembler implements Assembler<ConductRecord, ConductRecordOutcome> {
  @Override
  public ConductRecordOutcome assemble(ConductRecord question, Conclusions conclusions) {
    return ConductRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllHits(conclusions.list("hits", String.class))
        .addAllDefects(conclusions.defects())
        .smileRequired(conclusions.find("smileRequired", Boolean.class))
        .legalConflict(conclusions.find("legalConflict", Boolean.class))
        .build();
  }
}
