package dev.guicheng.jackson.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Sums by key where there may be more keys than memory. It holds the keys that come first by a
 * fixed hash, each with its exact sum, and adds all others up in one {@link #rest()}. Which keys
 * are held depends on the keys alone, so that the result is the same in whatever order and parts it
 * is added up; beyond the bound the held keys are a fair sample.
 */
final class Bounded<V extends Sum<V>> implements Sum<Bounded<V>> {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final int most;
  private final Supplier<V> zero;
  private final TreeMap<Ranked, V> held = new TreeMap<>();
  private final V rest;

  Bounded(int most, Supplier<V> zero) {
    this.most = most;
    this.zero = zero;
    this.rest = zero.get();
  }

  private record Ranked(long rank, String key) implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER =
        Comparator.comparingLong(Ranked::rank).thenComparing(Ranked::key);

    static Ranked of(String key) {
      long hash = FNV_OFFSET;
      for (int at = 0; at < key.length(); at++) {
        hash = (hash ^ key.charAt(at)) * FNV_PRIME;
      }
      return new Ranked(hash ^ (hash >>> 32), key);
    }

    @Override
    public int compareTo(Ranked other) {
      return ORDER.compare(this, other);
    }
  }

  /** The sum to which what belongs to a key is added: its own, or that of the rest. */
  V at(String key) {
    Ranked ranked = Ranked.of(key);
    V present = held.get(ranked);
    if (present != null) {
      return present;
    }
    if (held.size() == most && ranked.compareTo(held.lastKey()) > 0) {
      return rest;
    }
    V added = zero.get();
    held.put(ranked, added);
    if (held.size() > most) {
      rest.add(held.pollLastEntry().getValue());
    }
    return added;
  }

  /** The keys held, in no order that means anything. */
  void forEach(BiConsumer<String, V> action) {
    held.forEach((ranked, value) -> action.accept(ranked.key(), value));
  }

  /** What belongs to keys that are not held. */
  V rest() {
    return rest;
  }

  @Override
  public void add(Bounded<V> other) {
    for (Map.Entry<Ranked, V> entry : new ArrayList<>(other.held.entrySet())) {
      at(entry.getKey().key()).add(entry.getValue());
    }
    rest.add(other.rest);
  }
}
