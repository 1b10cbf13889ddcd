package dev.guicheng.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as they are written, the heading's included and blank ones left out; one row
 * in memory.
 */
abstract class TableRows implements Iterator<TableRows.Line>, AutoCloseable {
  private @Nullable Line next;

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

  /** The next row as it is written, blank or not; null at the end. */
  abstract @Nullable Line read();

  @Override
  public final boolean hasNext() {
    while (next == null) {
      Line row = read();
      if (row == null) {
        return false;
      }
      next = row.isBlank() ? null : row;
    }
    return true;
  }

  @Override
  public final Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line row = requireNonNull(next);
    next = null;
    return row;
  }

  @Override
  public abstract void close() throws IOException;
}
