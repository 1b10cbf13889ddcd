package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.GuichengJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AuditCommandTest {
  @TempDir Path folder;

  @Test
  void aMonthIsAuditedIntoFindingsSummaryReportAndWorkbook() throws IOException {
    Program run =
        Program.run(
            "audit",
            "month",
            "--as-of",
            "2026-03-31",
            "--output",
            folder.toString(),
            "--language",
            "en");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("read 752 = audited 752 + refused by the policy book 0");
    JsonNode summary = GuichengJson.jsonMapper().readTree(folder.resolve("summary.json").toFile());
    assertThat(summary.at("/summary/asOf").asString()).isEqualTo("2026-04-01T00:00");
    assertThat(Files.readAllLines(folder.resolve("rejects.csv"))).hasSize(1);
    List<String> findings = Files.readAllLines(folder.resolve("findings.jsonl"));
    assertThat(findings)
        .isNotEmpty()
        .extracting(line -> GuichengJson.jsonMapper().readTree(line).get("verdict").asString())
        .containsOnly("VIOLATED", "UNDETERMINED", "ADVISORY");
    assertThat(folder.resolve("report.xlsx")).isNotEmptyFile();
    Document report = Jsoup.parse(folder.resolve("report.html").toFile());
    assertThat(report.select("article.clause")).isNotEmpty();
    assertThat(report.select("[src], link[href]")).isEmpty();
    assertThat(folder.resolve("report.html.part")).doesNotExist();
  }

  @Test
  void wrongArgumentsLeaveNoFile() {
    Program none = Program.run("audit", "--as-of", "2026-03-31", "--output", folder + "/out");
    Program day = Program.run("audit", "month", "--as-of", "March", "--output", folder + "/out");

    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(day.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
