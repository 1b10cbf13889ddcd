package dev.guicheng.jackson.impact;

import dev.guicheng.Reason;
import dev.guicheng.jackson.impact.Refusal.By;

/** Records refused for one reason. */
final class RefusalSum implements Sum<RefusalSum> {
  private final Group group;

  RefusalSum(int examples) {
    this.group = new Group(examples);
  }

  void note(ImpactExample example) {
    group.note(example);
  }

  long count() {
    return group.count();
  }

  @Override
  public void add(RefusalSum other) {
    group.add(other.group);
  }

  Refusal view(String key) {
    String[] parts = key.split("\0", -1);
    return new Refusal(
        By.valueOf(parts[0]),
        parts[1],
        Reason.valueOf(parts[2]),
        parts[3],
        group.count(),
        group.examples());
  }
}
