package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookCommandTest {
  private static final String QUESTION =
      "{\"kind\":\"callback\",\"event\":\"COMPLAINT\",\"finishedOn\":\"2025-03-01\",\"severity\":\"GENERAL\"}\n";

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void choosePage() {
    page = folder.resolve("handbook.html");
  }

  private Program handbook(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "handbook";
    arguments[1] = "--output";
    arguments[2] = page.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Program.run(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Document read() throws IOException {
    return Jsoup.parse(Files.readString(page));
  }

  private String window() throws IOException {
    return read().select("[id='setting-callback.complaint.window']").text();
  }

  @Test
  void theManualIsWrittenInTheChosenLanguage() throws IOException {
    Program program = handbook("--language", "zh");
    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.err()).contains(page.toString());
    assertThat(read().select("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void inAFolderItIsCalledIndex() {
    Program program = Program.run("handbook", "--output", folder.toString());
    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  void aSitesBookIsNamed() throws IOException {
    Path policy =
        file(
            "site.yaml",
            "name: Riverside\nextends: manual\nsettings: {callback.complaint.window: P2D}\n");
    assertThat(handbook("--policy", policy.toString()).code()).isEqualTo(ExitCode.OK);
    assertThat(read().select("h1").text()).contains("Riverside");
    assertThat(window()).contains("2 days");
  }

  @Test
  void theBookOfADayIsWrittenWithTheOriginsOfItsValues() throws IOException {
    Path policy =
        file(
            "site.yaml",
            """
            name: Riverside
            document: Service rules
            settings:
              callback.complaint.window:
              - {value: P2D, until: 2026-06-30, clause: '4.2', note: the owners asked for it}
              - {value: P1D, from: 2026-07-01, clause: '4.2 as amended', reviewBy: 2027-06-30}
            """);
    handbook("--policy", policy.toString(), "--date", "2026-03-01");
    assertThat(window())
        .contains("2 days", "the manual: 3 days")
        .contains("Riverside · Service rules · 4.2 · until 2026-06-30 · the owners asked for it");
    assertThat(read().select(".lead").text()).contains("In force on 2026-03-01");
    handbook("--policy", policy.toString());
    assertThat(window())
        .contains("1 day", "4.2 as amended · from 2026-07-01 · review by 2027-06-30");
  }

  @Test
  void casesStandUnderTheClausesTheyTest() throws IOException {
    Path cases =
        file(
            "cases.yaml",
            """
            kind: callback
            cases:
            - id: site-1
              clause: [CBK-03, CBK-01]
              given: {event: COMPLAINT, finishedOn: '2025-03-01', severity: GENERAL}
              expect: {applied: [CBK-03, CBK-01]}
              why: a <b>general</b> complaint
            """);
    assertThat(handbook("--cases", cases.toString()).code()).isEqualTo(ExitCode.OK);
    assertThat(read().select("#CBK-03 .cases").text())
        .isEqualTo("site-1 a <b>general</b> complaint cases.yaml:3");
    assertThat(read().select("#CBK-01 .cases li")).hasSize(1);
    assertThat(read().select("#CBK-02 .cases")).isEmpty();
  }

  @Test
  void hitsAreCountedFromRecordedDecisions() throws IOException {
    Path questions = file("questions.jsonl", QUESTION.repeat(3));
    Path decisions = folder.resolve("decisions.jsonl");
    Program.run("decide", questions.toString(), "--output", decisions.toString());
    assertThat(handbook("--hits", decisions.toString()).code()).isEqualTo(ExitCode.OK);
    assertThat(read().select("#CBK-03 .hits").text()).isEqualTo("Evaluated 3 times: applied 3");
    assertThat(read().select("#ABS-01 .hits").text()).isEqualTo("Evaluated never");
    assertThat(read().select("#CBK-03 .rule").text()).contains("in 3 decisions", "in 0 decisions");
  }

  @Test
  void aFileThatHoldsNoDecisionsIsRefused() throws IOException {
    Path questions = file("questions.jsonl", QUESTION);
    Program program = handbook("--hits", questions.toString());
    assertThat(program.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(program.err()).contains("questions.jsonl:1: not a decision", "Maybe");
    Path broken = file("broken.jsonl", "{\"kind\":\n");
    assertThat(handbook("--hits", broken.toString()).err()).contains("broken.jsonl:1: not JSON");
    assertThat(page).doesNotExist();
  }

  @Test
  void missingFilesAndArgumentsAreSaid() {
    assertThat(handbook("--cases", folder.resolve("none").toString()).code())
        .isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(handbook("--hits", folder.resolve("none").toString()).code())
        .isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(handbook("--date", "yesterday").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Program.run("handbook").err()).contains("--output");
  }
}
