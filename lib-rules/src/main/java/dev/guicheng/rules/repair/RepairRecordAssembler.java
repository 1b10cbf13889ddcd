package dev.guicheng.rules.repair;

import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.repair.RepairRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.util.Optional;

/** Folds what was found of one repair. */
final class RepairRecordAssembler implements Assembler<RepairRecord, RepairRecordOutcome> {
  @Override
  public RepairRecordOutcome assemble(RepairRecord question, Conclusions conclusions) {
    Optional<Deadline> completion = conclusions.find("completion", Deadline.class);
    return RepairRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .arrivalOnTime(conclusions.find("arrivalOnTime", Boolean.class))
        .completionOnTime(conclusions.find("completionOnTime", Boolean.class))
        .dueOn(completion.map(Deadline::dueOn))
        .completeDueAt(completion.map(Deadline::lastMinute))
        .mayStart(conclusions.find("mayStart", Boolean.class))
        .needsReview(conclusions.find("needsReview", Boolean.class))
        .receiptIssuer(conclusions.find("receiptIssuer", Role.class))
        .addAllObligations(conclusions.obligations())
        .build();
  }
}
