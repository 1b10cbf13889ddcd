package dev.guicheng.cli.tables;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyId;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.table.PolicyTable;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a workbook: how to edit it, and what is in it. */
final class GuideSheet {
  private static final int[] WIDTHS = {34, 44, 14, 10};
  private static final int HEADING_SIZE = 14;

  private GuideSheet() {}

  static void write(Worksheet sheet, Guide guide, PolicyId book, List<PolicyTable> tables) {
    sheet.value(0, 0, guide.heading().formatted(book));
    sheet.style(0, 0).bold().fontSize(HEADING_SIZE).set();
    int row = 1;
    for (String rule : guide.rules()) {
      sheet.value(row++, 0, rule);
    }
    row++;
    line(sheet, row, guide.columns());
    sheet.range(row, 0, row, WIDTHS.length - 1).style().bold().set();
    for (PolicyTable table : tables) {
      String clause = PolicyBook.findSetting(table.key()).map(Setting::clause).orElse("");
      line(
          sheet,
          ++row,
          List.of(table.key(), table.title(), clause, Integer.toString(table.rows().size())));
    }
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
  }

  private static void line(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
    }
  }
}
