package dev.guicheng.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the tests of facts, so that one that stands in several rules is made once for each fact.
 * Drools compiles equal expressions to one lambda. Not thread-safe; done when the rules are loaded.
 */
final class SharedTests {
  private final Map<Key, Integer> numbers = new HashMap<>();

  private record Key(Object predicate, List<Integer> slots) {}

  /** The number of a test of the fact, or of the fact and a global. */
  int number(Object predicate, Integer... slots) {
    return numbers.computeIfAbsent(new Key(predicate, List.of(slots)), test -> numbers.size());
  }

  int count() {
    return numbers.size();
  }
}
