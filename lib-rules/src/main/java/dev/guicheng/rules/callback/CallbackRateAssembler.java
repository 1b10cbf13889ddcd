package dev.guicheng.rules.callback;

import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.CallbackRateOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Folds what was found of one period's callbacks. */
final class CallbackRateAssembler implements Assembler<CallbackRate, CallbackRateOutcome> {
  @Override
  public CallbackRateOutcome assemble(CallbackRate question, Conclusions conclusions) {
    return CallbackRateOutcome.builder()
        .required(conclusions.find("required", Integer.class))
        .sampleRequired(conclusions.find("sampleRequired", Integer.class))
        .plannedMax(conclusions.find("plannedMax", Integer.class))
        .rate(question.achievedRate())
        .overRange(conclusions.find("overRange", Boolean.class))
        .compliant(conclusions.compliant())
        .build();
  }
}
