package dev.guicheng.policy;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The plain form of a setting's value as one line of text. */
final class PlainText {
  private PlainText() {}

  /**
   * The value of a setting, or rows of a table: {@code key = row} separated by {@code "; "}. What
   * has no value is left out.
   *
   * @param value which value of an entry
   */
  static String of(List<PolicyEntry> entries, Function<PolicyEntry, Optional<Object>> value) {
    return entries.stream()
        .sorted(comparing(PolicyEntry::path))
        .flatMap(
            entry ->
                value
                    .apply(entry)
                    .map(plain -> entry.row().map(row -> row + " = ").orElse("") + of(plain))
                    .stream())
        .collect(joining("; "));
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
