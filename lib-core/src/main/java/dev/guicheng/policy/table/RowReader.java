package dev.guicheng.policy.table;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingValueException;
import dev.guicheng.policy.table.FilledTable.FilledRow;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a table that was filled in; blank ones are passed over. */
final class RowReader {
  private final FilledTable table;
  private final Problems problems;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Iterator<FilledRow> rows;
  private FilledRow row = new FilledRow(List.of(), List.of());

  /**
   * What a cell holds.
   *
   * @param plain the value in the form of policy files; null for none
   * @param value the value
   */
  record Cell<T>(@Nullable Object plain, T value) {}

  RowReader(FilledTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
    this.rows = table.rows().iterator();
  }

  /** Whether the table has these columns and no others; what is wrong is a problem. */
  boolean hasColumns(List<String> needed) {
    boolean right = true;
    for (int position = 0; position < table.columns().size(); position++) {
      String column = table.columns().get(position);
      if (!column.isEmpty() && positions.put(column, position) != null) {
        problems.add(table.place(), Reason.DUPLICATE, "the column %s is here twice", column);
        right = false;
      }
    }
    for (String column : positions.keySet()) {
      if (!needed.contains(column)) {
        problems.add(
            table.place(),
            Reason.UNKNOWN_ATTRIBUTE,
            "%s has no column \"%s\"%s",
            table.key(),
            column,
            Suggestion.maybe(column, needed));
        right = false;
      }
    }
    for (String column : needed) {
      if (!positions.containsKey(column)) {
        problems.add(table.place(), Reason.MISSING, "the column %s is not here", column);
        right = false;
      }
    }
    return right;
  }

  /** Goes to the next row with anything in the columns that are read. */
  boolean next() {
    while (rows.hasNext()) {
      row = rows.next();
      if (positions.values().stream()
          .anyMatch(position -> !CellText.trimmed(row.cells().get(position)).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  String text(String column) {
    return row.cells().get(position(column));
  }

  String place(String column) {
    return row.places().get(position(column));
  }

  private int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return position;
  }

  /** Whether no earlier row is called the same; if one is, that is a problem. */
  boolean isFirst(Map<String, String> seen, String key) {
    String earlier = seen.putIfAbsent(key, place(PolicyTable.KEY));
    if (earlier != null) {
      problems.add(
          place(PolicyTable.KEY), Reason.DUPLICATE, "\"%s\" already stands at %s", key, earlier);
    }
    return earlier == null;
  }

  /** The value of a cell; empty if it was refused, which is a problem. */
  <T> Optional<Cell<T>> read(String column, SettingType<T> type, Choices choices) {
    try {
      Object plain = CellText.read(text(column), type, choices);
      if (plain == null && !type.isOptional()) {
        problems.add(place(column), Reason.MISSING, "a value is needed (%s)", type);
        return Optional.empty();
      }
      return Optional.of(new Cell<>(plain, type.read(plain)));
    } catch (SettingValueException refused) {
      problems.add(place(column), refused.reason(), "%s", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }
}
