package dev.guicheng.rules.handover;

import dev.guicheng.handover.KeyLog;
import dev.guicheng.handover.KeyLogOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Folds what was found in the key cabinet's register. */
final class KeyLogAssembler implements Assembler<KeyLog, KeyLogOutcome> {
  @Override
  public KeyLogOutcome assemble(KeyLog question, Conclusions conclusions) {
    return KeyLogOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllUnlogged(conclusions.list("unlogged", String.class))
        .addAllUnbalanced(conclusions.list("unbalanced", String.class))
        .build();
  }
}
