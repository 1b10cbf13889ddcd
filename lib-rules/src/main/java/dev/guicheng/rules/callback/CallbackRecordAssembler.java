package dev.guicheng.rules.callback;

import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackRecordOutcome;
import dev.guicheng.callback.CallbackWindow;
import dev.guicheng.callback.Timing;
import dev.guicheng.manual.Deadline;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Folds what was found of one callback. */
final class CallbackRecordAssembler implements Assembler<CallbackRecord, CallbackRecordOutcome> {
  @Override
  public CallbackRecordOutcome assemble(CallbackRecord question, Conclusions conclusions) {
    CallbackRecordOutcome.Builder outcome = CallbackRecordOutcome.builder();
    conclusions
        .find("window", CallbackWindow.class)
        .ifPresent(
            window ->
                outcome.opensOn(window.opensOn()).dueOn(window.dueOn()).dueAt(window.dueAt()));
    return outcome
        .outerDueOn(
            conclusions.find("outerWindow", CallbackWindow.class).flatMap(CallbackWindow::dueOn))
        .timing(conclusions.find("timing", Timing.class))
        .noticeDueAt(conclusions.find("noticeDeadline", Deadline.class).flatMap(Deadline::dueAt))
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .addAllObligations(conclusions.obligations())
        .build();
  }
}
