package dev.guicheng.rules.repair;

import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.repair.Repair;
import dev.guicheng.repair.RepairClass;
import dev.guicheng.repair.RepairOutcome;
import dev.guicheng.repair.RepairStep;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.util.Optional;

/** Folds the plan of a reported repair. */
final class RepairAssembler implements Assembler<Repair, RepairOutcome> {
  @Override
  public RepairOutcome assemble(Repair question, Conclusions conclusions) {
    Optional<Deadline> completion = conclusions.find("completion", Deadline.class);
    return RepairOutcome.builder()
        .repairClass(conclusions.find("repairClass", RepairClass.class))
        .needsReview(conclusions.find("needsReview", Boolean.class))
        .arriveDueAt(conclusions.find("arrival", Deadline.class).map(Deadline::lastMinute))
        .completeDueAt(completion.map(Deadline::lastMinute))
        .dueOn(completion.map(Deadline::dueOn))
        .addAllSteps(conclusions.list("steps", RepairStep.class))
        .form(conclusions.find("form", Form.class))
        .copies(conclusions.find("copies", Integer.class))
        .firstCopyTo(conclusions.find("firstCopyTo", Role.class))
        .secondCopyTo(conclusions.find("secondCopyTo", Role.class))
        .build();
  }
}
