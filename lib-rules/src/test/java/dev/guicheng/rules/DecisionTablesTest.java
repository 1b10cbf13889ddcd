package dev.guicheng.rules;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in spreadsheets, a row each. */
class DecisionTablesTest {
  private static final LocalDateTime NINE = LocalDateTime.of(2026, 1, 30, 9, 0);
  private static final List<List<String>> TABLE =
      List.of(
          List.of("RuleSet", "riverside.complaint"),
          List.of(
              "Import",
              "dev.guicheng.complaint.ComplaintRecord, dev.guicheng.manual.Moment,"
                  + " dev.guicheng.policy.PolicyBook, dev.guicheng.policy.Span,"
                  + " static dev.guicheng.rules.Conclude.*"),
          List.of("Variables", "PolicyBook policy"),
          List.of(),
          List.of("RuleTable 反馈时限"),
          List.of("METADATA", "CONDITION", "ACTION"),
          List.of("", "$record : ComplaintRecord", ""),
          List.of(
              "clause($param)",
              "is(matter, \"$param\")",
              "insert( within($record, \"feedbackAt\", $record.feedbackAt().map(Moment::at),"
                  + " \"receivedAt\", $record.receivedAt().map(Moment::at), Span.ofHours($param),"
                  + " policy.counting(), $record.asOf()) );"),
          List.of("条款", "事项", "小时内反馈"),
          List.of("SITE-4", "电梯困人", "1"),
          List.of("SITE-4", "漏水", "4"));

  @TempDir Path folder;

  @BeforeEach
  void theSiteHasItsClause() throws IOException {
    Files.writeString(folder.resolve("clauses.tsv"), "SITE-4\t滨江服务细则\t4\t按事项反馈\tby matter\n");
  }

  private PolicyEngine engine() {
    return Guicheng.builder().rules(RuleSet.builtIn().with(folder)).build();
  }

  private void writeWorkbook(List<List<String>> rows) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("limits.xlsx"))) {
      var sheet = workbook.createSheet();
      for (int row = 0; row < rows.size(); row++) {
        Row cells = sheet.createRow(row);
        for (int cell = 0; cell < rows.get(row).size(); cell++) {
          cells.createCell(cell + 1).setCellValue(rows.get(row).get(cell));
        }
      }
      workbook.write(out);
    }
  }

  private static String csv(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      row.forEach(cell -> text.append(",\"").append(cell.replace("\"", "\"\"")).append('"'));
      text.append('\n');
    }
    return text.toString();
  }

  private static ComplaintRecord fedBack(String matter, int hours) {
    return ComplaintRecord.builder()
        .type(ContactType.COMPLAINT)
        .matter(matter)
        .receivedAt(NINE)
        .feedbackAt(NINE.plusHours(hours))
        .build();
  }

  private static void assertDecidesByRow(PolicyEngine engine) {
    assertThatDecision(engine.decide(fedBack("电梯困人", 1))).satisfies("SITE-4");
    assertThatDecision(engine.decide(fedBack("电梯困人", 2))).violates("SITE-4");
    assertThatDecision(engine.decide(fedBack("漏水", 2))).satisfies("SITE-4");
    assertThatDecision(engine.decide(fedBack("噪音", 9))).hasNoFindingOn("SITE-4");
  }

  @Test
  void aWorkbookDecidesRowByRow() throws IOException {
    writeWorkbook(TABLE);

    assertDecidesByRow(engine());
  }

  @Test
  void aCsvFileDecidesRowByRow() throws IOException {
    Files.writeString(folder.resolve("limits.csv"), csv(TABLE));

    assertDecidesByRow(engine());
  }

  @Test
  void anErrorNamesTheRow() throws IOException {
    List<List<String>> rows = new ArrayList<>(TABLE);
    rows.set(10, List.of("SITE-5", "漏水", "四"));
    writeWorkbook(rows);

    InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, this::engine);
    assertThat(refused.getMessage())
        .contains("limits.xlsx:B11: rule \"反馈时限_11\" cites clause SITE-5", "Maybe SITE-4?")
        .contains("limits.xlsx:B11: rule \"反馈时限_11\": ");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Files.write(folder.resolve("limits.csv"), csv(TABLE).getBytes(Charset.forName("GBK")));

    assertThat(catchThrowableOfType(InvalidInputException.class, this::engine).getMessage())
        .contains("limits.csv: is not UTF-8", "Maybe it was saved as GBK?");
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() throws IOException {
    Files.write(folder.resolve("limits.xlsx"), "not a workbook".getBytes(StandardCharsets.UTF_8));

    assertThat(catchThrowableOfType(InvalidInputException.class, this::engine).getMessage())
        .contains("limits.xlsx: ");
  }
}
