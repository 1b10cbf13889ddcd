package dev.guicheng.jackson.impact;

import java.math.BigDecimal;

/** Changes under one clause. */
final class ClauseSum implements Sum<ClauseSum> {
  private final Group group;
  private long flipped;
  private final Yuan yuan = new Yuan();

  ClauseSum(int examples) {
    this.group = new Group(examples);
  }

  void note(ImpactExample example, boolean hasFlipped, BigDecimal amount) {
    group.note(example);
    flipped += hasFlipped ? 1 : 0;
    yuan.add(amount);
  }

  @Override
  public void add(ClauseSum other) {
    group.add(other.group);
    flipped += other.flipped;
    yuan.add(other.yuan);
  }

  ClauseImpact view(String clause) {
    return new ClauseImpact(clause, group.count(), flipped, yuan.amount(), group.examples());
  }
}
