package dev.guicheng.policy.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table of a policy book, or all settings that are no tables, as rows of cells.
 *
 * @param key the key of the setting; {@link #VALUES} for those that are no tables
 * @param title what people call it
 * @param columns the columns
 * @param rows the rows; each has a cell for every column
 */
public record PolicyTable(
    String key, String title, List<TableColumn> columns, List<List<TableCell>> rows) {
  /** The key of the table that holds every setting that is no table itself, one a row. */
  public static final String VALUES = "settings";

  /** The id of the column that names the row. */
  public static final String KEY = "key";

  /** The id of the column that holds the value of a row without fields. */
  public static final String VALUE = "value";

  /** Copies the lists. */
  public PolicyTable {
    requireNonNull(key, "key");
    requireNonNull(title, "title");
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
