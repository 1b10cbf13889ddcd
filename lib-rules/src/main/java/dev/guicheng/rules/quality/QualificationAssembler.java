package dev.guicheng.rules.quality;

import dev.guicheng.quality.Qualification;
import dev.guicheng.quality.QualificationOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Says whether the person qualifies, and what is wanting. */
final class QualificationAssembler implements Assembler<Qualification, QualificationOutcome> {
  @Override
  public QualificationOutcome assemble(Qualification question, Conclusions conclusions) {
    return QualificationOutcome.builder()
        .eligible(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .build();
  }
}
