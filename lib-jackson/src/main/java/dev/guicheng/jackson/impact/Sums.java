package dev.guicheng.jackson.impact;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Sums by key, for keys of which there are only as many as the manual and the books make. */
final class Sums<K extends Comparable<K>, V extends Sum<V>> implements Sum<Sums<K, V>> {
  private final Supplier<V> zero;
  private final NavigableMap<K, V> byKey = new TreeMap<>();

  Sums(Supplier<V> zero) {
    this.zero = zero;
  }

  /** The sum of a key, to be added to. */
  V at(K key) {
    return byKey.computeIfAbsent(key, added -> zero.get());
  }

  /** The sums in the order of their keys. */
  Map<K, V> byKey() {
    return byKey;
  }

  @Override
  public void add(Sums<K, V> other) {
    other.byKey.forEach((key, value) -> at(key).add(value));
  }
}
