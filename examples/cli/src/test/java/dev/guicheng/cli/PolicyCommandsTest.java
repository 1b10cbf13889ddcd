package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.PolicyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code policy new}, {@code show} and {@code diff}, and dated files under {@code --policy}. */
class PolicyCommandsTest {
  @TempDir private Path folder;
  private String site = "";

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("company.yaml"),
        """
        name: Company
        document: Company rules
        settings:
          callback.firstAid.window: P5D
        """);
    site =
        Files.writeString(
                folder.resolve("site.yaml"),
                """
                name: Riverside
                extends: company.yaml
                document: Riverside rules
                settings:
                  callback.complaint.window:
                  - {value: P2D, until: 2025-06-30, clause: '4.2', reviewBy: 2025-12-31}
                  - {value: P1D, from: 2025-07-01, note: faster}
                  complaint.topics: {ROBOTS: CLASS_1, CLUTTER: null}
                """)
            .toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "show", "diff"})
  void everyCommandExplainsItselfInBothLanguages(String command) {
    assertThat(Program.run("policy", command, "--help").out()).contains("Options:");
    assertThat(Program.run("policy", command, "--language", "zh", "--help").out()).contains("选项:");
  }

  @Test
  void withoutACommandTheGroupAsksForOne() {
    assertThat(Program.run("policy").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Program.run("policy", "--help").out()).contains("new", "show", "diff");
  }

  @Test
  void showTellsValuesAndOriginsOfADay() {
    Program program = Program.run("policy", "show", site, "--changed", "--date", "2025-06-30");

    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.out().lines())
        .anyMatch(
            line ->
                line.matches(
                    "callback\\.complaint\\.window +P2D +\\(manual: P3D\\) +Riverside, Riverside rules, 4\\.2, until 2025-06-30, review by 2025-12-31, site\\.yaml:6:13"))
        .anyMatch(
            line ->
                line.matches(
                    "callback\\.firstAid\\.window +P5D +\\(manual: P7D\\) +Company, Company rules, company\\.yaml:4:29"))
        .anyMatch(line -> line.matches("complaint\\.topics\\[CLUTTER] +— +\\(manual: CLASS_1\\).*"))
        .hasSize(4);
    assertThat(program.err()).contains("4 values of Riverside@");
  }

  @Test
  void showTellsTheLatestBookWithoutADayAndAllValuesWithoutChanged() {
    Program program = Program.run("policy", "show", site, "--area", "callback");

    assertThat(program.out())
        .containsPattern("callback\\.complaint\\.window +P1D")
        .containsPattern("callback\\.dailyRepair\\.window +P3D +manual, CBK-06")
        .doesNotContain("complaint.topics");
  }

  @Test
  void shownAsYamlABookIsAPolicyFileThatIsEqual() throws IOException {
    String yaml =
        Program.run("policy", "show", site, "--date", "2025-01-01", "--format", "yaml").out();
    Path written = Files.writeString(folder.resolve("flat.yaml"), yaml);

    assertThat(PolicyFiles.read(written))
        .isEqualTo(PolicyFiles.readTimeline(Path.of(site)).books().firstEntry().getValue());
  }

  @Test
  void shownAsJsonEachValueIsALine() {
    Program program = Program.run("policy", "show", site, "--changed", "--format", "json");

    assertThat(program.out().lines())
        .hasSize(4)
        .contains(
            "{\"key\":\"callback.complaint.window\",\"value\":\"P1D\",\"manualValue\":\"P3D\","
                + "\"layer\":\"Riverside\",\"document\":\"Riverside rules\",\"note\":\"faster\","
                + "\"from\":\"2025-07-01\",\"position\":\"site.yaml:7:13\"}");
  }

  @Test
  void diffNamesSettingsAndRows() {
    Program program = Program.run("policy", "diff", "manual", site);

    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.out())
        .containsPattern("complaint\\.topics\\[ROBOTS] +— +→ CLASS_1")
        .containsPattern("callback\\.complaint\\.window +P3D +→ P1D +manual, CBK-03 → Riverside");
    assertThat(program.err()).contains("4 differences from manual@");
    assertThat(Program.run("policy", "diff", site, site).out()).isEmpty();
    assertThat(Program.run("policy", "diff", "manual", site, "--format", "json").out())
        .contains(
            "{\"key\":\"complaint.topics\",\"row\":\"CLUTTER\",\"before\":{\"value\":\"CLASS_1\"");
  }

  @Test
  void newWritesAFileThatCanBeReadAndNeverOverAnother() {
    String file = folder.resolve("江畔.yaml").toString();

    Program first = Program.run("policy", "new", file, "--area", "callback", "--language", "zh");
    assertThat(first.code()).isEqualTo(ExitCode.OK);
    assertThat(PolicyFiles.read(Path.of(file)).id().name()).isEqualTo("江畔");
    Program second = Program.run("policy", "new", file);
    assertThat(second.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(second.err()).contains("there is a file of this name");
    assertThat(Program.run("policy", "new", "--name", "Hillside").out())
        .contains("name: \"Hillside\"", "# callback.complaint.window: ", "# pay.month.days: 21.75");
  }

  @Test
  void anUnknownAreaAndAWrongDateAreToldWithWhatIsRight() {
    Program area = Program.run("policy", "new", "--area", "calback");
    assertThat(area.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(area.err()).contains("calback", "Maybe callback?");
    Program date = Program.run("policy", "show", site, "--date", "2025-1-1");
    assertThat(date.code()).isEqualTo(ExitCode.USAGE);
    assertThat(date.err()).contains("--date: \"2025-1-1\" is no date such as 2026-03-01");
  }

  @Test
  void aBadFileIsToldWhole() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.yaml"),
            "name: Bad\nsettings: {callback.complaint.windw: P2D, pay.month.days: 40}\n");

    Program program = Program.run("policy", "show", bad.toString());

    assertThat(program.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(program.err())
        .contains("(bad.yaml:2:12)", "Maybe callback.complaint.window?")
        .contains(
            "policy[pay.month.days]: 40 must be more than zero and at most 31", "(bad.yaml:2:");
  }

  @Test
  void questionsAreDecidedByTheBookOfTheirDay() {
    String questions =
        """
        {"kind":"callback","event":"COMPLAINT","finishedOn":"2025-06-30","severity":"GENERAL"}
        {"kind":"callback","event":"COMPLAINT","finishedOn":"2025-07-01","severity":"GENERAL"}
        """;

    Program program = Program.withInput(questions, "decide", "--policy", site);

    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.out().lines().toList().get(0))
        .contains("\"dueOn\":\"2025-07-02\"", "\"clause\":\"4.2\"");
    assertThat(program.out().lines().toList().get(1)).contains("\"dueOn\":\"2025-07-02\"");
  }
}
