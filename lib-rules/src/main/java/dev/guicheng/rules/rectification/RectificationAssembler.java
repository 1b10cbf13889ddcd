package dev.guicheng.rules.rectification;

import dev.guicheng.Role;
import dev.guicheng.rectification.CrewForm;
import dev.guicheng.rectification.Rectification;
import dev.guicheng.rectification.RectificationOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDate;

/** Folds the plan of a rectification. */
final class RectificationAssembler implements Assembler<Rectification, RectificationOutcome> {
  @Override
  public RectificationOutcome assemble(Rectification question, Conclusions conclusions) {
    return RectificationOutcome.builder()
        .handler(conclusions.find("handler", Role.class))
        .supervisor(conclusions.find("supervisor", Role.class))
        .addAllForms(conclusions.list("forms", CrewForm.class))
        .formCount(conclusions.find("formCount", Integer.class))
        .dueOn(conclusions.find("dueOn", LocalDate.class))
        .build();
  }
}
