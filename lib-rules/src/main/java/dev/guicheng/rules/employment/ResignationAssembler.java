package dev.guicheng.rules.employment;

import dev.guicheng.employment.Resignation;
import dev.guicheng.employment.ResignationOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;

/** Says whether and when the employee may leave, and whether all is handed back. */
final class ResignationAssembler implements Assembler<Resignation, ResignationOutcome> {
  @Override
  public ResignationOutcome assemble(Resignation question, Conclusions conclusions) {
    return ResignationOutcome.builder()
        .allowed(conclusions.find("allowed", Boolean.class))
        .noticeDays(conclusions.find("noticeDays", Integer.class))
        .earliestLeaveOn(conclusions.find("earliestLeaveOn", LocalDate.class))
        .cleared(conclusions.find("cleared", Boolean.class))
        .legalConflict(conclusions.find("legalConflict", Boolean.class))
        .build();
  }
}
