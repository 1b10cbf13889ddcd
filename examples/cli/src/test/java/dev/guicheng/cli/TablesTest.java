package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy books in spreadsheets. */
class TablesTest {
  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Program run(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "policy";
    all[1] = "tables";
    all[2] = command;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Program.run(all);
  }

  @Test
  void aBookGoesThroughAWorkbookUnchanged() throws IOException {
    Files.writeString(
        file("site.yaml"),
        """
        name: 江畔
        document: 江畔物业服务规定
        settings:
          callback.complaint.window: P2D
          vocabulary.Duty: {POOL: {zh: 泳池检查, en: pool check}}
          duty.site: {POOL: {period: WEEK, minimum: 2, clause: SITE-03}}
          complaint.keywords: {狗: null, '01': CLEANING}
        """);

    Program out =
        run("export", file("site.yaml").toString(), "--output", file("site.xlsx").toString());
    Program in =
        run(
            "import",
            file("site.xlsx").toString(),
            "--onto",
            file("site.yaml").toString(),
            "--output",
            file("back.yaml").toString());

    assertThat(out.code()).as(out.err()).isZero();
    assertThat(in.code()).as(in.err()).isZero();
    assertThat(PolicyFiles.read(file("back.yaml"))).isEqualTo(PolicyFiles.read(file("site.yaml")));
  }

  @Test
  void whatIsLaidOverTheManualIsCalledAsItsFile() throws IOException {
    run("export", "manual", "--output", file("all.xlsx").toString());
    run("import", file("all.xlsx").toString(), "--output", file("riverside.yaml").toString());

    assertThat(PolicyFiles.read(file("riverside.yaml")).id().name()).isEqualTo("riverside");
  }

  @Test
  void oneTableMayBeOneCsvFileThatSpreadsheetsOpenRight() throws IOException {
    run(
        "export",
        "manual",
        "--table",
        "service.free.catalogue",
        "--output",
        file("catalogue.csv").toString());

    String text = Files.readString(file("catalogue.csv"));
    assertThat(text).startsWith("\ufeff行(键) [service.free.catalogue#key],名称,取值 [value]");
    assertThat(text).contains("MAIL_AND_COURIER,邮件收递").contains("\"=\"\"01\"\"\"");
  }

  @Test
  void anEditedCsvFileChangesTheBook() throws IOException {
    Files.writeString(
        file("topics.csv"),
        "任何表头 [complaint.topics#key],备注,类别[value]\r\nROBOTS,随便写,CLASS_1 甲类\r\n,,\r\nDOGS,,CLASS_2\r\n",
        StandardCharsets.UTF_8);

    Program in =
        run("import", file("topics.csv").toString(), "--output", file("site.yaml").toString());

    assertThat(in.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(in.err()).contains("topics.csv!C2: \"CLASS_1 甲类\" is not one of");

    Files.writeString(
        file("topics.csv"), Files.readString(file("topics.csv")).replace("CLASS_1 甲类", "CLASS_1"));
    run("import", file("topics.csv").toString(), "--output", file("site.yaml").toString());

    PolicyBook book = PolicyFiles.read(file("site.yaml"));
    assertThat(book.complaint().topics()).containsOnlyKeys("ROBOTS", "DOGS");
  }

  @Test
  void whatASpreadsheetMadeOfACellIsNamedByTheCell() throws IOException {
    try (OutputStream out = Files.newOutputStream(file("values.xlsx"));
        Workbook workbook = new Workbook(out, "test", null)) {
      Worksheet sheet = workbook.newWorksheet("设置");
      sheet.value(0, 0, "随便");
      sheet.value(1, 0, "guicheng:settings");
      sheet.value(1, 2, "value");
      row(sheet, 2, "callback.firstAid.rate");
      sheet.value(2, 2, 0.5);
      row(sheet, 3, "callback.complaint.window");
      sheet.value(3, 2, LocalDate.of(2027, 3, 1));
      sheet.style(3, 2).format("yyyy-mm-dd").set();
      row(sheet, 4, "lobby.log.gateConfirmed");
      sheet.value(4, 2, true);
    }

    Program in =
        run("import", file("values.xlsx").toString(), "--output", file("site.yaml").toString());

    assertThat(in.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(in.err())
        .contains("设置!C4: the spreadsheet made a date of this")
        .doesNotContain("C3");
    assertThat(file("site.yaml")).doesNotExist();
  }

  private static void row(Worksheet sheet, int row, String key) {
    sheet.value(row, 0, key);
  }

  @Test
  void whatIsNoTableIsSaidSo() throws IOException {
    Files.writeString(file("no.csv"), "a,b\n1,2\n");
    Files.writeString(file("no.xlsx"), "no workbook");

    assertThat(run("import", file("no.csv").toString(), "--output", file("x.yaml").toString()))
        .satisfies(in -> assertThat(in.code()).isEqualTo(ExitCode.BAD_INPUT))
        .satisfies(in -> assertThat(in.err()).contains("no heading ends with [TABLE#key]"));
    assertThat(run("import", file("no.xlsx").toString(), "--output", file("x.yaml").toString()))
        .satisfies(in -> assertThat(in.code()).isEqualTo(ExitCode.BAD_INPUT))
        .satisfies(in -> assertThat(in.err()).contains("not a workbook"));
    assertThat(run("import", file("none.xlsx").toString(), "--output", file("x.yaml").toString()))
        .satisfies(in -> assertThat(in.code()).isEqualTo(ExitCode.INPUT_OUTPUT));
    assertThat(run("export", "manual", "--table", "kpi.sit", "--output", file("x.xlsx").toString()))
        .satisfies(out -> assertThat(out.code()).isEqualTo(ExitCode.BAD_INPUT))
        .satisfies(out -> assertThat(out.err()).contains("Maybe kpi.site?"));
  }
}
