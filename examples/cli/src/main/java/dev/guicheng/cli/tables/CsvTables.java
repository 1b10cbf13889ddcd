package dev.guicheng.cli.tables;

import dev.guicheng.cli.AsideFile;
import dev.guicheng.cli.BadInputException;
import dev.guicheng.cli.Inputs;
import dev.guicheng.policy.table.FilledTable;
import dev.guicheng.policy.table.FilledTable.FilledRow;
import dev.guicheng.policy.table.PolicyTable;
import dev.guicheng.policy.table.TableCell;
import dev.guicheng.policy.table.TableColumn;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables as CSV files, one a table, as spreadsheets open them: UTF-8 with a byte order mark. The id
 * of a column stands in brackets behind its heading, with the table's key for the first.
 */
final class CsvTables {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final Pattern ID =
      Pattern.compile("\\[(?:(?<table>[^\\[\\]#]*)#)?(?<column>[^\\[\\]#]*)]\\s*$");
  private static final Pattern LOOKS_LIKE_NUMBER_OR_FORMULA =
      Pattern.compile("[=+\\-@0-9].*", Pattern.DOTALL);
  private static final Pattern AS_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

  private CsvTables() {}

  /** Writes tables into a folder; a single one may be a file. */
  static void write(Path output, List<PolicyTable> tables) throws IOException {
    if (TableFiles.isCsv(output)) {
      if (tables.size() != 1) {
        throw new BadInputException(
            output + ": one CSV file holds one table, not " + tables.size() + "; name a folder");
      }
      write(tables.get(0), output);
      return;
    }
    for (PolicyTable table : tables) {
      write(table, output.resolve(table.key() + ".csv"));
    }
  }

  private static void write(PolicyTable table, Path file) throws IOException {
    try (AsideFile aside = new AsideFile(file)) {
      aside.writer().write(BYTE_ORDER_MARK);
      CSVPrinter printer = new CSVPrinter(aside.writer(), CSVFormat.EXCEL);
      List<String> headings = new ArrayList<>();
      for (TableColumn column : table.columns()) {
        headings.add(column.isInforming() ? column.heading() : heading(table, column));
      }
      printer.printRecord(headings);
      for (List<TableCell> row : table.rows()) {
        printer.printRecord(row.stream().map(CsvTables::text).toList());
      }
      printer.flush();
      aside.commit();
    }
  }

  private static String heading(PolicyTable table, TableColumn column) {
    String owner = column.id().equals(PolicyTable.KEY) ? table.key() + "#" : "";
    return column.heading() + " [" + owner + column.id() + "]";
  }

  /** Spreadsheets take some texts for numbers, or for formulas, unless told otherwise. */
  private static String text(TableCell cell) {
    boolean guarded =
        !cell.isNumber() && LOOKS_LIKE_NUMBER_OR_FORMULA.matcher(cell.text()).matches();
    return guarded ? "=\"" + cell.text().replace("\"", "\"\"") + "\"" : cell.text();
  }

  static FilledTable read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (Reader text = Inputs.text(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(CSVFormat.EXCEL).get()) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty()) {
        throw new BadInputException(file + ": the file is empty");
      }
      String key = "";
      List<String> columns = new ArrayList<>();
      for (String heading : records.get(0)) {
        Matcher id = ID.matcher(heading);
        boolean tagged = id.find();
        columns.add(tagged ? id.group("column") : "");
        key = tagged && id.group("table") != null ? id.group("table") : key;
      }
      if (key.isEmpty()) {
        throw new BadInputException(
            file + ":1: no heading ends with [TABLE#key], so it is not known which table this is");
      }
      List<FilledRow> rows = new ArrayList<>();
      for (CSVRecord row : records.subList(1, records.size())) {
        rows.add(row(row, columns.size(), name));
      }
      return new FilledTable(key, name, columns, rows);
    } catch (UncheckedIOException broken) {
      throw new BadInputException(file + ": not a CSV file: " + broken.getMessage());
    }
  }

  private static FilledRow row(CSVRecord row, int columns, String name) {
    List<String> cells = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      String cell = column < row.size() ? row.get(column) : "";
      Matcher asText = AS_TEXT.matcher(cell);
      cells.add(asText.matches() ? asText.group(1).replace("\"\"", "\"") : cell);
      places.add(CellNames.of(name, row.getRecordNumber() - 1, column));
    }
    return new FilledRow(cells, places);
  }
}
