package dev.guicheng.policy;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The plain form of a setting's value as one line of text. */
final class PlainText {
  private PlainText() {}

  /** A value as text; of a table only the rows that another table does not have so. */
  static String of(Object plain, Object other) {
    if (plain instanceof Map<?, ?> rows && other instanceof Map<?, ?> otherRows) {
      return new TreeMap<Object, Object>(rows)
          .entrySet().stream()
              .filter(row -> !sameRow(row.getValue(), otherRows.get(row.getKey())))
              .map(row -> row.getKey() + " = " + of(row.getValue()))
              .collect(joining("; "));
    }
    return of(plain);
  }

  private static boolean sameRow(Object row, @Nullable Object other) {
    return other != null && Digest.canonical(row).equals(Digest.canonical(other));
  }

  private static String of(Object plain) {
    if (plain instanceof Map<?, ?> cells) {
      return new TreeMap<Object, Object>(cells)
          .entrySet().stream()
              .map(cell -> cell.getKey() + ": " + of(cell.getValue()))
              .collect(joining(", ", "{", "}"));
    }
    if (plain instanceof Collection<?> items) {
      return items.stream().map(PlainText::of).collect(joining(", "));
    }
    return plain instanceof BigDecimal number ? number.toPlainString() : plain.toString();
  }
}
