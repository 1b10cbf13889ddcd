package dev.guicheng.policy.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table as somebody filled it in.
 *
 * @param key the key that it was written with
 * @param place how messages name it, such as the name of its sheet
 * @param columns the ids of its columns, in whatever order they now stand; empty texts are not read
 * @param rows the rows
 */
public record FilledTable(String key, String place, List<String> columns, List<FilledRow> rows) {
  /**
   * One row.
   *
   * @param cells the text of the cell of each column
   * @param places how messages name each of these cells, such as {@code Topics!B7}
   */
  public record FilledRow(List<String> cells, List<String> places) {
    /** Copies the lists. */
    public FilledRow {
      cells = List.copyOf(cells);
      places = List.copyOf(places);
    }
  }

  /** Copies the lists and refuses rows that are shorter or longer than the columns. */
  public FilledTable {
    requireNonNull(key, "key");
    requireNonNull(place, "place");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (FilledRow row : rows) {
      if (row.cells().size() != columns.size() || row.places().size() != columns.size()) {
        throw new IllegalArgumentException(
            "FilledTable %s: a row of %s cells and %s places must have the %s of its columns"
                .formatted(key, row.cells().size(), row.places().size(), columns.size()));
      }
    }
  }
}
