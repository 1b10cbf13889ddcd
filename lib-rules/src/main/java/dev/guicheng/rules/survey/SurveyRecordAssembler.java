package dev.guicheng.rules.survey;

import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import dev.guicheng.survey.SurveyRecord;
import dev.guicheng.survey.SurveyRecordOutcome;
import java.math.BigDecimal;

/** Says whether the survey was done by the manual, and its figures. */
final class SurveyRecordAssembler implements Assembler<SurveyRecord, SurveyRecordOutcome> {
  @Override
  public SurveyRecordOutcome assemble(SurveyRecord question, Conclusions conclusions) {
    return SurveyRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .rate(conclusions.find("rate", BigDecimal.class))
        .average(conclusions.find("average", BigDecimal.class))
        .targetMet(conclusions.find("targetMet", Boolean.class))
        .build();
  }
}
