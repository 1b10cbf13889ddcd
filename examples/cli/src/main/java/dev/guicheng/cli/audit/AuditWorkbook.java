package dev.guicheng.cli.audit;

import dev.guicheng.audit.VerdictCount;
import dev.guicheng.cli.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of an audit as a workbook, a sheet each, the clauses first. */
final class AuditWorkbook {
  private static final double NARROW = 12;
  private static final double WIDE = 48;
  private static final int LONG = 20;

  private AuditWorkbook() {}

  static void write(Audited audited, Texts texts, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "guicheng", null)) {
      add(workbook, clauses(audited, texts));
      for (AuditTables.View table : new AuditTables(audited, texts, Integer.MAX_VALUE).all()) {
        add(workbook, table);
      }
    }
  }

  private static AuditTables.View clauses(Audited audited, Texts texts) {
    List<List<Object>> rows = new ArrayList<>();
    audited
        .summary()
        .byClause()
        .forEach((clause, verdicts) -> rows.add(row(clause, verdicts, texts)));
    return new AuditTables.View(
        "clauses",
        texts.text("audit.table.clauses"),
        List.of(
                "clause",
                "asks",
                "compliance",
                "violated",
                "undetermined",
                "advisory",
                "kept",
                "applied")
            .stream()
            .map(head -> texts.text("audit.head." + head))
            .toList(),
        rows,
        0);
  }

  private static List<Object> row(String clause, VerdictCount verdicts, Texts texts) {
    return List.of(
        clause,
        FindingTable.asks(clause, texts),
        AuditText.percent(verdicts.compliance(), texts),
        verdicts.violated(),
        verdicts.undetermined(),
        verdicts.advisory(),
        verdicts.satisfied(),
        verdicts.applied());
  }

  private static void add(Workbook workbook, AuditTables.View table) {
    Worksheet sheet = workbook.newWorksheet(table.title());
    for (int column = 0; column < table.heads().size(); column++) {
      sheet.value(0, column, table.heads().get(column));
      sheet.width(column, isLong(table, column) ? WIDE : NARROW);
    }
    sheet.range(0, 0, 0, table.heads().size() - 1).style().bold().fillColor("DDE6EF").set();
    sheet.freezePane(0, 1);
    int line = 1;
    for (List<Object> row : table.rows()) {
      for (int column = 0; column < row.size(); column++) {
        if (row.get(column) instanceof Number number) {
          sheet.value(line, column, number);
          if (number instanceof BigDecimal) {
            sheet.style(line, column).format("#,##0.00").set();
          }
        } else {
          sheet.value(line, column, row.get(column).toString());
        }
      }
      line++;
    }
    if (line > 1) {
      sheet.setAutoFilter(0, 0, line - 1, table.heads().size() - 1);
    }
  }

  private static boolean isLong(AuditTables.View table, int column) {
    return table.rows().stream().anyMatch(row -> row.get(column).toString().length() > LONG);
  }
}
