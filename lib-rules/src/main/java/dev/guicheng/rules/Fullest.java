package dev.guicheng.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The same complaint may stand in the desk's register and among the handling records, the same
 * repair in three ledgers. It is counted once: of each month, from the kind of record of which
 * there are most, the first by name of equally many.
 */
final class Fullest {
  private Fullest() {}

  /**
   * The rows of the fullest kind of each group, in their order.
   *
   * @param group what is told by one kind, such as the complaints of a month
   */
  static <R> List<R> of(
      List<R> rows, Function<R, String> group, Function<R, String> kind, ToLongFunction<R> count) {
    Map<String, NavigableMap<String, Long>> kinds = new HashMap<>();
    for (R row : rows) {
      kinds
          .computeIfAbsent(group.apply(row), added -> new TreeMap<>())
          .merge(kind.apply(row), count.applyAsLong(row), Long::sum);
    }
    Map<String, String> fullest = new HashMap<>();
    kinds.forEach((key, counts) -> fullest.put(key, most(counts)));
    return rows.stream()
        .filter(row -> kind.apply(row).equals(fullest.get(group.apply(row))))
        .toList();
  }

  private static String most(NavigableMap<String, Long> counts) {
    long highest = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == highest)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
