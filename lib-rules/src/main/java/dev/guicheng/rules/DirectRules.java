package dev.guicheng.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that run without a session, by the type of the fact that they start from. */
final class DirectRules {
  private final List<DirectRule> rules;
  private final int frameSize;
  private final int tests;
  private final Map<Class<?>, DirectRule[]> byType = new ConcurrentHashMap<>();

  DirectRules(List<DirectRule> rules, int tests) {
    this.rules = List.copyOf(rules);
    this.frameSize = rules.stream().mapToInt(DirectRule::frameSize).max().orElse(Frame.FACT + 1);
    this.tests = tests;
  }

  /** How many different tests of facts there are. */
  int tests() {
    return tests;
  }

  int frameSize() {
    return frameSize;
  }

  /** The rules that start from facts of a class, in the order in which they were written. */
  DirectRule[] startingFrom(Class<?> factClass) {
    DirectRule[] known = byType.get(factClass);
    return known == null ? byType.computeIfAbsent(factClass, this::find) : known;
  }

  private DirectRule[] find(Class<?> factClass) {
    return rules.stream()
        .filter(rule -> rule.type().isAssignableFrom(factClass))
        .toArray(DirectRule[]::new);
  }
}
