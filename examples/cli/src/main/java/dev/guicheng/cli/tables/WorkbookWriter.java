package dev.guicheng.cli.tables;

import dev.guicheng.policy.PolicyId;
import dev.guicheng.policy.table.PolicyTable;
import dev.guicheng.policy.table.TableCell;
import dev.guicheng.policy.table.TableColumn;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook, one a sheet: headings above, below them a hidden row with the ids of
 * the columns by which they are read back, then the rows. What only informs is grey.
 */
final class WorkbookWriter {
  /** How the hidden row begins that says which table it is; the table's key follows. */
  static final String TAG = "guicheng:";

  /** The id of the column under the tag. */
  static final String FIRST_COLUMN = PolicyTable.KEY;

  private static final int FIRST_ROW = 2;
  private static final int ROWS_TO_ADD = 200;
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST_SHEET_NAME = 31;
  private static final double NARROWEST = 9;
  private static final double WIDEST = 48;
  private static final double LINE_HEIGHT = 15;
  private static final int MOST_LINES = 12;
  private static final String HEADING_FILL = "1F4E79";
  private static final String WHITE = "FFFFFF";
  private static final String GREY = "7F7F7F";
  private static final String CHANGEABLE_FILL = "FFF9E5";

  private final Workbook workbook;
  private final ChoiceSheet choices;
  private final Set<String> names = new HashSet<>(Set.of(ChoiceSheet.NAME));

  private WorkbookWriter(Workbook workbook, Guide guide) {
    this.workbook = workbook;
    this.choices = new ChoiceSheet(guide);
  }

  static void write(Path file, PolicyId book, List<PolicyTable> tables, Guide guide)
      throws IOException {
    Path aside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
    if (aside.getParent() != null) {
      Files.createDirectories(aside.getParent());
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside));
        Workbook workbook = new Workbook(out, "guicheng", null)) {
      WorkbookWriter writer = new WorkbookWriter(workbook, guide);
      GuideSheet.write(workbook.newWorksheet(writer.name(guide.title())), guide, book, tables);
      for (PolicyTable table : tables) {
        writer.sheet(table);
      }
      writer.choices.write(workbook);
    }
    Files.move(aside, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** A name that spreadsheets accept and no other sheet has. */
  private String name(String title) {
    String name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    name = name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)).strip();
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      String ending = " " + number;
      name =
          name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME - ending.length())) + ending;
    }
    return name;
  }

  private void sheet(PolicyTable table) {
    Worksheet sheet = workbook.newWorksheet(name(table.title()));
    double[] widths = new double[table.columns().size()];
    for (int column = 0; column < table.columns().size(); column++) {
      TableColumn heading = table.columns().get(column);
      sheet.value(0, column, heading.heading());
      sheet.value(1, column, column == 0 ? TAG + table.key() : heading.id());
      widths[column] = width(heading.heading());
      StyleSetter style = sheet.style(0, column).bold().fillColor(HEADING_FILL).fontColor(WHITE);
      style.wrapText(true).verticalAlignment("center").set();
    }
    sheet.hideRow(1);
    sheet.freezePane(1, FIRST_ROW);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    int row = FIRST_ROW;
    for (List<TableCell> cells : table.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        cell(sheet, row, column, cells.get(column), table.columns().get(column));
        widths[column] = Math.max(widths[column], width(shown(cells.get(column))));
      }
      sheet.rowHeight(row, LINE_HEIGHT * lines(cells));
      row++;
    }
    validate(sheet, table);
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, widths[column] + 2)));
    }
  }

  private static void cell(
      Worksheet sheet, int row, int column, TableCell cell, TableColumn heading) {
    Optional<BigDecimal> number = number(cell);
    if (number.isPresent()) {
      sheet.value(row, column, number.get());
    } else if (!cell.text().isEmpty()) {
      sheet.value(row, column, shown(cell));
    }
    StyleSetter style =
        sheet
            .style(row, column)
            .verticalAlignment("top")
            .horizontalAlignment("left")
            .wrapText(true);
    if (heading.isInforming()) {
      style.fontColor(GREY);
    } else if (column > 0) {
      style.fillColor(CHANGEABLE_FILL);
    }
    if (number.isEmpty()) {
      style.format("@");
    }
    style.set();
  }

  /** A number that a spreadsheet keeps as it is; those of more digits are written as text. */
  private static Optional<BigDecimal> number(TableCell cell) {
    if (!cell.isNumber() || cell.text().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(cell.text());
    return number.precision() <= MOST_DIGITS ? Optional.of(number) : Optional.empty();
  }

  /** A code with its name behind it. */
  private static String shown(TableCell cell) {
    return cell.choices().stream()
        .filter(choice -> choice.code().equals(cell.text()))
        .findFirst()
        .map(ChoiceSheet::shown)
        .orElse(cell.text());
  }

  private void validate(Worksheet sheet, PolicyTable table) {
    int rows = table.rows().size();
    for (int column = 0; column < table.columns().size(); column++) {
      TableColumn heading = table.columns().get(column);
      if (heading.isInforming()) {
        continue;
      }
      if (!heading.choices().isEmpty()) {
        choices.offer(
            sheet.range(FIRST_ROW, column, FIRST_ROW + rows + ROWS_TO_ADD, column),
            heading.choices());
        continue;
      }
      for (int row = 0; row < rows; row++) {
        TableCell cell = table.rows().get(row).get(column);
        if (!cell.choices().isEmpty()) {
          choices.offer(
              sheet.range(FIRST_ROW + row, column, FIRST_ROW + row, column), cell.choices());
        }
      }
    }
  }

  /** How many lines the fullest cell of a row takes. */
  private static int lines(List<TableCell> cells) {
    return cells.stream()
        .mapToInt(
            cell ->
                shown(cell).lines().mapToInt(line -> 1 + (int) (width(line) / (WIDEST + 1))).sum())
        .max()
        .stream()
        .map(lines -> Math.min(Math.max(lines, 1), MOST_LINES))
        .findFirst()
        .orElse(1);
  }

  private static double width(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(point -> point < 0x2e80 ? 1 : 2).sum())
        .max()
        .orElse(0);
  }
}
