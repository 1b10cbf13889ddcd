package dev.guicheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of a table as they are written, the heading's included and blank ones left out; one row
 * in memory.
 */
interface TableRows extends Iterator<TableRows.Line>, AutoCloseable {
  /**
   * A row as it is written.
   *
   * @param number the line of the file, or the row of the sheet, where it starts, from 1
   * @param cells its cells, stripped
   */
  record Line(long number, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** Opens a CSV file or a workbook; the file's first bytes tell which it is. */
  static TableRows open(Path file, Mapping mapping) throws IOException {
    return Workbooks.isWorkbook(file)
        ? new SheetRows(file, mapping.sheet())
        : new CsvRows(file, mapping);
  }

  /** A cell's text without the blanks around it, no-break ones included. */
  static String stripped(String cell) {
    return cell.replace('\u00a0', ' ').strip();
  }

  @Override
  void close() throws IOException;
}
