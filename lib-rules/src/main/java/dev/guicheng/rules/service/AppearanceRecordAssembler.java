package dev.guicheng.rules.service;

import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import dev.guicheng.service.AppearanceRecord;
import dev.guicheng.service.AppearanceRecordOutcome;

/** Folds the conclusions about a look at a member of staff. */
final class AppearanceRecordAssembler
    implements Assembler<AppearanceRecord, AppearanceRecordOutcome> {
  @Override
  public AppearanceRecordOutcome assemble(AppearanceRecord question, Conclusions conclusions) {
    return AppearanceRecordOutcome.builder().compliant(conclusions.compliant()).build();
  }
}
