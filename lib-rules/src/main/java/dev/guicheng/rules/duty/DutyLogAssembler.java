package dev.guicheng.rules.duty;

import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyLogOutcome;
import dev.guicheng.duty.DutyPeriod;
import dev.guicheng.duty.PeriodStatus;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.util.List;

/** Lines up the periods with their status, and the subjects that went without. */
final class DutyLogAssembler implements Assembler<DutyLog, DutyLogOutcome> {
  @Override
  public DutyLogOutcome assemble(DutyLog question, Conclusions conclusions) {
    List<DutyPeriod> periods = conclusions.entries("periods", DutyPeriod.class);
    return DutyLogOutcome.builder()
        .addAllPeriods(periods)
        .addAllMissedSubjects(
            periods.stream()
                .filter(period -> period.status() == PeriodStatus.MISSED)
                .flatMap(period -> period.subject().stream())
                .distinct()
                .toList())
        .addAllDefects(conclusions.defects())
        .compliant(conclusions.compliant())
        .build();
  }
}
