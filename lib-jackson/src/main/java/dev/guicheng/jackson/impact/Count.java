package dev.guicheng.jackson.impact;

/** A number of times. */
final class Count implements Sum<Count> {
  private long count;

  void more() {
    count++;
  }

  long count() {
    return count;
  }

  @Override
  public void add(Count other) {
    count += other.count;
  }
}
