package dev.guicheng.rules.employment;

import dev.guicheng.employment.Dismissal;
import dev.guicheng.employment.DismissalOutcome;
import dev.guicheng.employment.Measure;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Says whether the company may end the contract, and what it may do otherwise. */
final class DismissalAssembler implements Assembler<Dismissal, DismissalOutcome> {
  @Override
  public DismissalOutcome assemble(Dismissal question, Conclusions conclusions) {
    return DismissalOutcome.builder()
        .allowed(conclusions.find("allowed", Boolean.class))
        .addAllPermittedMeasures(conclusions.list("permittedMeasures", Measure.class))
        .legalConflict(conclusions.find("legalConflict", Boolean.class))
        .build();
  }
}
