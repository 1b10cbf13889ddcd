package dev.guicheng.cli;

import dev.guicheng.Suggestion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
final class SheetRows implements TableRows {
  /** Excel computes with so many digits; what follows is noise, as in 0.30000000000000004. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Parts of a number format that are shown as they stand: quoted, escaped, in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.");

  private static final Pattern DAY_OR_TIME = Pattern.compile("[ymdhs]");
  private static final Pattern TIME = Pattern.compile("[hs]");

  /** Excel's numbered formats of days, the Chinese ones among them. */
  private static final Set<Integer> DAYS =
      Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

  /** Excel's numbered formats with a time of day. */
  private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 22, 32, 33, 34, 35, 55, 56);

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private int width;
  private @Nullable Line next;

  SheetRows(Path file, Optional<String> name) throws IOException {
    this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    try {
      this.stream = sheet(file, name).openStream();
      this.rows = stream.iterator();
      advance();
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

  private void advance() {
    next = null;
    while (next == null && rows.hasNext()) {
      Line row = line(rows.next());
      next = row.isBlank() ? null : row;
    }
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
    if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
      String format = format(cell);
      return DAY_OR_TIME.matcher(format).find()
          ? moment(cell.asDate(), TIME.matcher(format).find())
          : plain(cell.asNumber());
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "TRUE" : "FALSE";
    }
    return cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
  }

  /** How a number is shown; the formats that Excel numbers are known by their number only. */
  private static String format(Cell cell) {
    String format = cell.getDataFormatString();
    if (format != null) {
      return LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    }
    Integer id = cell.getDataFormatId();
    if (id == null) {
      return "";
    }
    return DAYS.contains(id) ? "yyyy-mm-dd" : TIMES.contains(id) ? "h:mm" : "";
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.toPlainString();
  }

  private static String moment(LocalDateTime moment, boolean withTime) {
    LocalDateTime rounded = moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    return withTime ? rounded.toString() : rounded.toLocalDate().toString();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Line next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Line row = next;
    advance();
    return row;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
