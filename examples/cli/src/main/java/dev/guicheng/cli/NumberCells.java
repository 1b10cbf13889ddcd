package dev.guicheng.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What the numbers in a workbook's cells are: numbers, or days and times that are shown as such.
 */
public final class NumberCells {
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

  private NumberCells() {}

  /** Whether a cell holds a number, a day or a time, written or computed. */
  public static boolean isNumber(Cell cell) {
    return cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal;
  }

  /** Whether the number of a cell is shown as a day or a time. */
  public static boolean isMoment(Cell cell) {
    return DAY_OR_TIME.matcher(format(cell)).find();
  }

  /** Whether the number of a cell is shown with a time of day. */
  public static boolean hasTime(Cell cell) {
    return TIME.matcher(format(cell)).find();
  }

  /** The number of a cell, without the noise of Excel's arithmetic. */
  public static String plain(Cell cell) {
    return cell.asNumber().round(DIGITS).stripTrailingZeros().toPlainString();
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
}
