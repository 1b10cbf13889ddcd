package dev.guicheng.rules.pay;

import dev.guicheng.pay.SickLeave;
import dev.guicheng.pay.SickLeaveOutcome;
import dev.guicheng.pay.SickSpell;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Tells the split spells and their totals. */
final class SickLeaveAssembler implements Assembler<SickLeave, SickLeaveOutcome> {
  @Override
  public SickLeaveOutcome assemble(SickLeave question, Conclusions conclusions) {
    return SickLeaveOutcome.builder()
        .addAllSpells(conclusions.list("spells", SickSpell.class))
        .firstRateDays(conclusions.find("firstRateDays", Integer.class))
        .laterRateDays(conclusions.find("laterRateDays", Integer.class))
        .build();
  }
}
