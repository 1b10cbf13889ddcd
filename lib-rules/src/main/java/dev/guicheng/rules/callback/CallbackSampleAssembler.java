package dev.guicheng.rules.callback;

import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.CallbackSampleOutcome;
import dev.guicheng.callback.Sample;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Publishes the drawn sample. */
final class CallbackSampleAssembler implements Assembler<CallbackSample, CallbackSampleOutcome> {
  @Override
  public CallbackSampleOutcome assemble(CallbackSample question, Conclusions conclusions) {
    return conclusions
        .find("sample", Sample.class)
        .map(Sample::toOutcome)
        .orElseThrow(
            () -> new IllegalStateException("no rule draws a sample of " + question.event()));
  }
}
