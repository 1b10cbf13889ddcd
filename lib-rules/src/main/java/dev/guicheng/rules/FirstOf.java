package dev.guicheng.rules;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many by an order, however many there are. */
final class FirstOf<T> {
  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;

  FirstOf(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T item) {
    if (kept.size() < most) {
      kept.add(item);
    } else if (!kept.isEmpty() && order.compare(item, kept.peek()) < 0) {
      kept.poll();
      kept.add(item);
    }
  }

  List<T> inOrder() {
    return kept.stream().sorted(order).toList();
  }
}
