package dev.guicheng.jackson.impact;

import java.util.List;
import java.util.TreeSet;

/** How many decisions changed in one way, and the first of them in the order of the input. */
final class Group implements Sum<Group> {
  private long count;
  private int most;
  private final TreeSet<ImpactExample> examples = new TreeSet<>();

  /**
   * @param most how many examples are kept
   */
  Group(int most) {
    this.most = most;
  }

  void note(ImpactExample example) {
    count++;
    examples.add(example);
    trim();
  }

  private void trim() {
    while (examples.size() > most) {
      examples.pollLast();
    }
  }

  long count() {
    return count;
  }

  List<ImpactExample> examples() {
    return List.copyOf(examples);
  }

  @Override
  public void add(Group other) {
    count += other.count;
    most = Math.min(most, other.most);
    examples.addAll(other.examples);
    trim();
  }
}
