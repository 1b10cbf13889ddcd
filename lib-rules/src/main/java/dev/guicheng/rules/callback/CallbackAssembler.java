package dev.guicheng.rules.callback;

import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackContent;
import dev.guicheng.callback.CallbackMode;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.callback.CallbackWindow;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.math.BigDecimal;

/** Folds the plan of a callback. */
final class CallbackAssembler implements Assembler<Callback, CallbackOutcome> {
  @Override
  public CallbackOutcome assemble(Callback question, Conclusions conclusions) {
    CallbackOutcome.Builder outcome = CallbackOutcome.builder();
    conclusions
        .find("window", CallbackWindow.class)
        .ifPresent(
            window ->
                outcome.opensOn(window.opensOn()).dueOn(window.dueOn()).dueAt(window.dueAt()));
    return outcome
        .outerDueOn(
            conclusions.find("outerWindow", CallbackWindow.class).flatMap(CallbackWindow::dueOn))
        .addAllPerformers(conclusions.list("performers", Role.class))
        .form(conclusions.find("form", Form.class))
        .addAllModes(conclusions.list("modes", CallbackMode.class))
        .addAllContents(conclusions.list("contents", CallbackContent.class))
        .minRate(conclusions.find("minRate", BigDecimal.class))
        .maxRate(conclusions.find("maxRate", BigDecimal.class))
        .signature(conclusions.find("signature", Boolean.class))
        .build();
  }
}
