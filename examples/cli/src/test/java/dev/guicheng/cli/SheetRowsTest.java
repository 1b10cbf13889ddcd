package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetRowsTest {
  @TempDir Path folder;

  private Path workbook(String sheet, Consumer<Worksheet> content) throws IOException {
    Path file = folder.resolve("ledger.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("说明").value(0, 0, "读我");
      content.accept(workbook.newWorksheet(sheet));
    }
    return file;
  }

  private static List<TableRows.Line> read(Path file, String sheet) throws IOException {
    List<TableRows.Line> lines = new ArrayList<>();
    try (SheetRows rows = new SheetRows(file, Optional.of(sheet))) {
      rows.forEachRemaining(lines::add);
    }
    return lines;
  }

  @Test
  void cellsReadAsPeopleSeeThem() throws IOException {
    Path file =
        workbook(
            "台账",
            sheet -> {
              sheet.value(0, 0, " 编号\u00a0");
              sheet.value(2, 0, 301);
              sheet.value(2, 1, 0.1 + 0.2);
              sheet.value(2, 2, 13_800_000_000L);
              sheet.value(2, 3, LocalDate.of(2026, 3, 5));
              sheet.style(2, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
              sheet.value(2, 4, LocalDateTime.of(2026, 3, 5, 8, 5));
              sheet.style(2, 4).format("yyyy/m/d h:mm").set();
              sheet.value(2, 5, true);
              sheet.value(2, 6, 0.3);
              sheet.style(2, 6).format("[Red]0.00%").set();
              sheet.value(2, 7, 1234.5);
              sheet.style(2, 7).format("\"days\" #,##0.00").set();
            });

    assertThat(read(file, "台账"))
        .containsExactly(
            new TableRows.Line(1, List.of("编号")),
            new TableRows.Line(
                3,
                List.of(
                    "301",
                    "0.3",
                    "13800000000",
                    "2026-03-05",
                    "2026-03-05T08:05",
                    "TRUE",
                    "0.3",
                    "1234.5")));
  }

  @Test
  void aSheetThatIsNotThereIsNamedWithTheNearest() throws IOException {
    Path file = workbook("三月台账", sheet -> sheet.value(0, 0, "x"));

    assertThatThrownBy(() -> read(file, "三月台帐"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("no sheet \"三月台帐\" among [说明, 三月台账]")
        .hasMessageContaining("Maybe 三月台账?");
  }

  @Test
  void aWorkbookIsDecidedLikeATable() throws IOException {
    Path file =
        workbook(
            "台账",
            sheet -> {
              sheet.value(0, 0, "2026年3月");
              List<String> headings = List.of("编号", "受理", "核实", "房号");
              for (int column = 0; column < headings.size(); column++) {
                sheet.value(1, column, headings.get(column));
              }
              sheet.value(2, 0, "T-1");
              sheet.value(2, 1, LocalDateTime.of(2026, 3, 5, 8, 5));
              sheet.style(2, 1).format("yyyy-mm-dd hh:mm:ss").set();
              sheet.value(2, 2, "是");
              sheet.value(4, 0, "T-2");
              sheet.value(4, 1, "三月五日");
            });
    Path mapping =
        Files.writeString(
            folder.resolve("mapping.yaml"),
            """
            kind: complaint-record
            id: 编号
            sheet: 台账
            headingRow: 2
            constants: {type: COMPLAINT}
            columns:
              受理: {attribute: receivedAt, format: yyyy/M/d H:mm}
              核实: {attribute: verified, type: boolean}
              房号: intake.room
            """);
    Program run =
        Program.run(
            "decide",
            "--records",
            file.toString(),
            "--mapping",
            mapping.toString(),
            "--rejects",
            folder.resolve("rejects.csv").toString());

    assertThat(run.err()).contains("read 2 = decided 1 + rejected 1");
    assertThat(run.out()).contains("\"id\":\"T-1\"", "\"verifyDueOn\":\"2026-03-05\"");
    assertThat(Files.readAllLines(folder.resolve("rejects.csv")).get(1))
        .startsWith("ledger.xlsx,2,5,T-2,受理,receivedAt,三月五日,BAD_FORMAT,");
  }

  @Test
  void anOldWorkbookSaysWhatToDo() throws IOException {
    byte[] old = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    Path file = Files.write(folder.resolve("ledger.xls"), old);
    Program run =
        Program.run("decide", "--records", file.toString(), "--mapping", "month/pay.mapping.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("Maybe save it as .xlsx");
  }
}
