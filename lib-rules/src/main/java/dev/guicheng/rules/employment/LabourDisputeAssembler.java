package dev.guicheng.rules.employment;

import dev.guicheng.Role;
import dev.guicheng.employment.Governing;
import dev.guicheng.employment.LabourDispute;
import dev.guicheng.employment.LabourDisputeOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;

/** Says whether the dispute came in time, by what, and which superiors were skipped. */
final class LabourDisputeAssembler implements Assembler<LabourDispute, LabourDisputeOutcome> {
  @Override
  public LabourDisputeOutcome assemble(LabourDispute question, Conclusions conclusions) {
    return LabourDisputeOutcome.builder()
        .inTime(conclusions.find("inTime", Boolean.class))
        .dueOn(conclusions.find("dueOn", LocalDate.class))
        .governing(conclusions.find("governing", Governing.class))
        .legalConflict(conclusions.find("legalConflict", Boolean.class))
        .addAllSkipped(conclusions.list("skipped", Role.class))
        .build();
  }
}
