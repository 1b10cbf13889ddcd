package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Rows of a summary: sorted by what they count together, each of it once. */
final class Rows {
  private Rows() {}

  /** Two lists of rows as one. */
  static <R> List<R> merged(
      List<R> first, List<R> second, Comparator<R> order, BinaryOperator<R> plus) {
    TreeMap<R, R> rows = new TreeMap<>(order);
    Stream.of(first, second)
        .flatMap(List::stream)
        .forEach(
            row -> {
              R before = rows.remove(row);
              R sum = before == null ? row : plus.apply(before, row);
              rows.put(sum, sum);
            });
    return List.copyOf(rows.values());
  }

  /** The first rows of two lists. */
  static <R> List<R> first(List<R> first, List<R> second, Comparator<R> order, int most) {
    return Stream.of(first, second).flatMap(List::stream).sorted(order).limit(most).toList();
  }

  /** Requires that rows stand in order, each once. */
  static <R> void requireOrder(String path, List<R> rows, Comparator<R> order, Problems problems) {
    for (int position = 1; position < rows.size(); position++) {
      problems.require(
          order.compare(rows.get(position - 1), rows.get(position)) < 0,
          path + "[" + position + "]",
          Reason.CONTRADICTION,
          "not after the row before it");
    }
  }

  /** Requires that a list is in order and not too long. */
  static <R> void requireFirst(
      String path, List<R> rows, Comparator<R> order, int most, Problems problems) {
    problems.require(
        rows.size() <= most, path, Reason.OUT_OF_RANGE, "%s rows, at most %s", rows.size(), most);
    for (int position = 1; position < rows.size(); position++) {
      problems.require(
          order.compare(rows.get(position - 1), rows.get(position)) <= 0,
          path + "[" + position + "]",
          Reason.CONTRADICTION,
          "before the row before it");
    }
  }

  /** What is not known comes first. */
  static <V extends Comparable<? super V>> Comparator<Optional<V>> emptyFirst() {
    return (first, second) ->
        first.isPresent() && second.isPresent()
            ? first.get().compareTo(second.get())
            : Boolean.compare(first.isPresent(), second.isPresent());
  }

  /** What is not known comes last. */
  static <V extends Comparable<? super V>> Comparator<Optional<V>> emptyLast() {
    return (first, second) ->
        first.isPresent() && second.isPresent()
            ? first.get().compareTo(second.get())
            : Boolean.compare(second.isPresent(), first.isPresent());
  }
}
