package dev.guicheng.jackson.impact;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A setting that differs between two books.
 *
 * @param setting the setting
 * @param from the value before, in the plain form of policy files; an empty text = not given
 * @param to the value after
 */
public record BookDifference(Setting<?> setting, Object from, Object to) {
  /** The settings that differ, in the order of the settings. */
  public static List<BookDifference> between(PolicyBook before, PolicyBook after) {
    return PolicyBook.settings().stream()
        .map(setting -> between(setting, before, after))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<BookDifference> between(
      Setting<?> setting, PolicyBook before, PolicyBook after) {
    Object from = before.plain(setting);
    Object to = after.plain(setting);
    return from.equals(to) ? Optional.empty() : Optional.of(new BookDifference(setting, from, to));
  }

  /** The value before; of a table only the rows that differ. */
  public Object changedFrom() {
    return rowsOf(from, to);
  }

  /** The value after; of a table only the rows that differ. */
  public Object changedTo() {
    return rowsOf(to, from);
  }

  private static Object rowsOf(Object value, Object other) {
    if (!(value instanceof Map<?, ?> rows && other instanceof Map<?, ?> others)) {
      return value;
    }
    Map<Object, Object> different = new LinkedHashMap<>(rows);
    different.entrySet().removeIf(row -> row.getValue().equals(others.get(row.getKey())));
    return different.isEmpty() ? "" : different;
  }

  /** What laid over the book before gives it the value after: of a table the rows that differ. */
  @Nullable Object overlay() {
    if (!(from instanceof Map<?, ?> old && to instanceof Map<?, ?> now)) {
      return to.equals("") ? null : to;
    }
    Map<Object, @Nullable Object> rows = new LinkedHashMap<>();
    old.keySet().stream().filter(key -> !now.containsKey(key)).forEach(key -> rows.put(key, null));
    now.forEach(
        (key, row) -> {
          if (!row.equals(old.get(key))) {
            rows.put(key, row);
          }
        });
    return rows;
  }
}
