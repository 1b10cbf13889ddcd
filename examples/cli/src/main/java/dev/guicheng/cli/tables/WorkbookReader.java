package dev.guicheng.cli.tables;

import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.NumberCells;
import dev.guicheng.policy.table.FilledTable;
import dev.guicheng.policy.table.FilledTable.FilledRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the tables of a workbook; sheets that are no tables are passed over. */
final class WorkbookReader {
  private final String sheet;
  private final List<Problem> problems;

  private WorkbookReader(String sheet, List<Problem> problems) {
    this.sheet = sheet;
    this.problems = problems;
  }

  /**
   * The tables of a workbook.
   *
   * @param problems gets what is wrong with single cells
   */
  static List<FilledTable> read(Path file, List<Problem> problems) throws IOException {
    List<FilledTable> tables = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        new WorkbookReader(sheet.getName(), problems).table(sheet.read()).ifPresent(tables::add);
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
      throw new BadInputException(file + ": not a workbook (.xlsx): " + broken.getMessage());
    }
    return tables;
  }

  private Optional<FilledTable> table(List<Row> rows) {
    for (Row row : rows) {
      for (Cell cell : row) {
        String tag = cell == null ? "" : plainText(cell);
        if (tag.startsWith(WorkbookWriter.TAG)) {
          return Optional.of(table(rows, row, tag.substring(WorkbookWriter.TAG.length())));
        }
      }
    }
    return Optional.empty();
  }

  /** The first row holds headings; the tagged one, wherever sorting moved it, the ids. */
  private FilledTable table(List<Row> rows, Row ids, String key) {
    List<String> columns = new ArrayList<>();
    for (Cell cell : ids) {
      String id = cell == null ? "" : plainText(cell);
      columns.add(id.startsWith(WorkbookWriter.TAG) ? WorkbookWriter.FIRST_COLUMN : id);
    }
    List<FilledRow> filled = new ArrayList<>();
    for (Row row : rows) {
      if (row != ids && row.getRowNum() > 1) {
        filled.add(row(row, columns));
      }
    }
    return new FilledTable(key, sheet, columns, filled);
  }

  private FilledRow row(Row row, List<String> columns) {
    List<String> cells = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String place = CellNames.of(sheet, row.getRowNum() - 1L, column);
      Optional<Cell> cell = row.getOptionalCell(column);
      boolean isRead = !columns.get(column).isEmpty();
      cells.add(isRead ? cell.map(given -> text(given, place)).orElse("") : "");
      places.add(place);
    }
    return new FilledRow(cells, places);
  }

  private static String plainText(Cell cell) {
    return cell.getType() == CellType.STRING ? cell.getText() : "";
  }

  private String text(Cell cell, String place) {
    if (NumberCells.isNumber(cell)) {
      return number(cell, place);
    }
    return switch (cell.getType()) {
      case STRING, NUMBER -> cell.getText();
      case BOOLEAN -> cell.getText().toLowerCase(Locale.ROOT);
      case FORMULA -> cell.getValue() == null ? "" : cell.getValue().toString();
      case EMPTY -> "";
      case ERROR -> {
        refuse(place, "the spreadsheet shows an error here: " + cell.getText());
        yield "";
      }
    };
  }

  private String number(Cell cell, String place) {
    if (NumberCells.isMoment(cell)) {
      refuse(
          place,
          "the spreadsheet made a date of this; format the cell as text and write the value again");
      return "";
    }
    return NumberCells.plain(cell);
  }

  private void refuse(String place, String message) {
    problems.add(new Problem(place, Reason.BAD_FORMAT, message));
  }
}
