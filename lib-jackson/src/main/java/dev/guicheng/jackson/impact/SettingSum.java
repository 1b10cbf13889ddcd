package dev.guicheng.jackson.impact;

import dev.guicheng.jackson.impact.SettingImpact.Amount;
import java.util.List;

/** Changes under one setting. */
final class SettingSum implements Sum<SettingSum> {
  private final Group group;
  private long alone;
  private long flipped;
  private long moved;
  private final Sums<Place, Yuan> amounts = new Sums<>(Yuan::new);

  SettingSum(int examples) {
    this.group = new Group(examples);
  }

  void note(
      ImpactExample example,
      boolean isAlone,
      boolean hasFlipped,
      boolean hasMoved,
      List<Amount> changes) {
    group.note(example);
    alone += isAlone ? 1 : 0;
    flipped += hasFlipped ? 1 : 0;
    moved += hasMoved ? 1 : 0;
    changes.forEach(
        change -> amounts.at(new Place(change.kind(), change.path())).add(change.yuan()));
  }

  @Override
  public void add(SettingSum other) {
    group.add(other.group);
    alone += other.alone;
    flipped += other.flipped;
    moved += other.moved;
    amounts.add(other.amounts);
  }

  SettingImpact view(String key) {
    List<Amount> views =
        amounts.byKey().entrySet().stream()
            .map(
                entry ->
                    new Amount(
                        entry.getKey().kind(), entry.getKey().path(), entry.getValue().amount()))
            .toList();
    return new SettingImpact(key, group.count(), alone, flipped, moved, views, group.examples());
  }
}
