package dev.guicheng.rules.leave;

import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.leave.LeaveRecord;
import dev.guicheng.leave.LeaveRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.math.BigDecimal;

/** Tells whether the leave counts as leave, and the absence that it turned into. */
final class LeaveRecordAssembler implements Assembler<LeaveRecord, LeaveRecordOutcome> {
  @Override
  public LeaveRecordOutcome assemble(LeaveRecord question, Conclusions conclusions) {
    return LeaveRecordOutcome.builder()
        .valid(conclusions.find("valid", Boolean.class))
        .absentDays(conclusions.find("absentDays", BigDecimal.class))
        .penalty(conclusions.find("penalty", AbsencePenalty.class))
        .addAllDefects(conclusions.defects())
        .build();
  }
}
