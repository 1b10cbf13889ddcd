package dev.guicheng.rules;

import dev.guicheng.manual.Manual;
import dev.guicheng.policy.PolicyBook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What decisions say again and again: the rules that fired, sorted, and the readings that the same
 * clauses rest on. Decisions of a kind come to few combinations, so that these lists are shared.
 * Safe for many threads.
 */
final class Recurring {
  /** Beyond so many combinations the lists are made anew each time. */
  private static final int MOST_KEPT = 4_096;

  private final Map<List<String>, List<String>> rules = new ConcurrentHashMap<>();
  private final Map<Cited, List<String>> readings = new ConcurrentHashMap<>();

  /** Books are few, so that only kind and clauses are hashed. */
  private record Cited(String kind, List<String> clauses, PolicyBook book) {
    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + clauses.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cited cited
          && kind.equals(cited.kind)
          && clauses.equals(cited.clauses)
          && book.equals(cited.book);
    }
  }

  /**
   * The rules that concluded something, sorted, each once.
   *
   * @param fired their names in the order in which they did, not to be changed any more
   */
  List<String> rules(List<String> fired) {
    List<String> known = rules.get(fired);
    if (known == null) {
      known = List.copyOf(fired.stream().distinct().sorted().toList());
      if (rules.size() < MOST_KEPT) {
        rules.put(fired, known);
      }
    }
    return known;
  }

  /**
   * The readings that a book has not moved, in the order of the manual's list.
   *
   * @param clauses the clauses with a finding, not to be changed any more
   */
  List<String> readings(String kind, List<String> clauses, PolicyBook book) {
    Cited cited = new Cited(kind, clauses, book);
    List<String> known = readings.get(cited);
    if (known == null) {
      known =
          List.copyOf(
              Manual.readingsOf(kind, clauses)
                  .filter(reading -> !book.movedReadings().contains(reading))
                  .toList());
      if (readings.size() < MOST_KEPT) {
        readings.put(cited, known);
      }
    }
    return known;
  }
}
