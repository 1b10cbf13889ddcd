package dev.guicheng.policy.table;

import dev.guicheng.policy.table.FilledTable.FilledRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables as if somebody had filled them in; cells are named {@code TABLE!row,column} from 1. */
final class Filled {
  private Filled() {}

  static FilledTable in(PolicyTable table) {
    List<FilledRow> rows = new ArrayList<>();
    for (List<TableCell> row : table.rows()) {
      rows.add(row(table.key(), rows.size() + 1, row.stream().map(TableCell::text).toList()));
    }
    return new FilledTable(
        table.key(), table.key(), table.columns().stream().map(TableColumn::id).toList(), rows);
  }

  static FilledTable table(String key, List<String> columns, List<List<String>> cells) {
    List<FilledRow> rows = new ArrayList<>();
    for (List<String> row : cells) {
      rows.add(row(key, rows.size() + 1, row));
    }
    return new FilledTable(key, key, columns, rows);
  }

  private static FilledRow row(String key, int number, List<String> cells) {
    return new FilledRow(
        cells,
        IntStream.rangeClosed(1, cells.size())
            .mapToObj(column -> "%s!%d,%d".formatted(key, number, column))
            .toList());
  }
}
