package dev.guicheng.cli;

import dev.guicheng.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook's sheet. Cells that Excel shows as a day or an instant become ISO texts,
 * numbers are written plainly.
 */
final class SheetRows extends TableRows {
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private int width;

  SheetRows(Path file, Optional<String> name) throws IOException {
    this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    try {
      this.stream = sheet(file, name).openStream();
      this.rows = stream.iterator();
    } catch (BadInputException | IOException refused) {
      workbook.close();
      throw refused;
    }
  }

  private Sheet sheet(Path file, Optional<String> name) {
    if (name.isEmpty()) {
      return workbook.getFirstSheet();
    }
    return workbook
        .findSheet(name.get())
        .orElseThrow(
            () -> {
              List<String> names = workbook.getSheets().map(Sheet::getName).toList();
              return new BadInputException(
                  "%s: no sheet \"%s\" among %s%s"
                      .formatted(file, name.get(), names, Suggestion.maybe(name.get(), names)));
            });
  }

  @Override
  @Nullable Line read() {
    return rows.hasNext() ? line(rows.next()) : null;
  }

  /** A sheet does not hold the blank cells at a row's end. */
  private Line line(Row row) {
    width = Math.max(width, row.getCellCount());
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      cells.add(TableRows.stripped(row.getOptionalCell(column).map(SheetRows::text).orElse("")));
    }
    return new Line(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (NumberCells.isNumber(cell)) {
      return NumberCells.isMoment(cell)
          ? moment(cell.asDate(), NumberCells.hasTime(cell))
          : NumberCells.plain(cell);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "TRUE" : "FALSE";
    }
    return cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
  }

  private static String moment(LocalDateTime moment, boolean withTime) {
    LocalDateTime rounded = moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    return withTime ? rounded.toString() : rounded.toLocalDate().toString();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
