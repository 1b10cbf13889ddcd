package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.GuichengJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code guicheng policy impact} with the engine itself. */
class ImpactCommandTest {
  private static final String MONTH = "month/";

  private static final String CALLBACKS =
      """
      {"id": "TS-1", "question": {"kind": "callback", "event": "COMPLAINT", "finishedOn": "2026-03-02", "severity": "GENERAL"}}
      {"id": "TS-2", "question": {"kind": "callback", "event": "DAILY_REPAIR", "finishedOn": "2026-03-02"}}
      {"kind": "callback", "event": "NEVER"}
      """;

  @TempDir private Path folder;
  private Path draft;
  private Path questions;

  @BeforeEach
  void write() throws IOException {
    draft =
        write(
            "draft.yaml",
            """
            name: draft
            extends: manual
            document: Draft rules
            settings:
              callback.complaint.window: P2D
              callback.dailyRepair.window: P5D
              pay.absence.halfMonth: 0.6
            """);
    questions = write("calls.jsonl", CALLBACKS);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Program impact(Object... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "policy";
    all[1] = "impact";
    for (int position = 0; position < arguments.length; position++) {
      all[position + 2] = arguments[position].toString();
    }
    return Program.run(all);
  }

  private static JsonNode json(Program program) {
    return GuichengJson.jsonMapper().readTree(program.out());
  }

  private static Program pay(Path draft, Object... more) {
    Object[] all = new Object[more.length + 8];
    Object[] first = {
      "--before",
      "manual",
      "--after",
      draft,
      "--records",
      MONTH + "pay.csv",
      "--mapping",
      MONTH + "pay.mapping.yaml"
    };
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return impact(all);
  }

  @Test
  void deadlinesMoveBothWaysAndTheTotalsAddUp() {
    Program program = impact("--before", "manual", "--after", draft, questions);

    assertThat(program.code()).isZero();
    assertThat(program.out())
        .contains("read 3 = same 0 + changed 2 + refused by one side 0 + rejected 1")
        .contains("1 day earlier × 1")
        .contains("2 days later × 1")
        .contains("callback.complaint.window")
        .contains("TS-1 (calls.jsonl #1)")
        .contains("no question");
  }

  @Test
  void yuanAreAddedUpByPerson() {
    JsonNode report = json(pay(draft, "--format", "json"));

    JsonNode deduction = money(report, "deduction");
    assertThat(deduction.get("difference").decimalValue())
        .isEqualByComparingTo(
            deduction.get("after").decimalValue().subtract(deduction.get("before").decimalValue()))
        .isPositive();
    assertThat(deduction.get("subjects").get(0).get("name").asString()).startsWith("E0");
    assertThat(deduction.get("subjects").size()).isEqualTo(deduction.get("increased").asInt());
    assertThat(report.at("/settings/0/key").asString()).isEqualTo("pay.absence.halfMonth");
    assertThat(report.at("/settings/0/alone").asInt())
        .isEqualTo(report.at("/settings/0/changed").asInt());
  }

  private static JsonNode money(JsonNode report, String path) {
    for (JsonNode money : report.get("money")) {
      if (money.get("path").asString().equals(path)) {
        return money;
      }
    }
    throw new AssertionError("no money under " + path);
  }

  @Test
  void threadsDoNotChangeTheReport() throws IOException {
    Path many = write("many.jsonl", CALLBACKS.repeat(1_200));

    Program one = impact("--before", "manual", "--after", draft, "--format", "json", many);
    Program three =
        impact("--before", "manual", "--after", draft, "--format", "json", "--threads", 3, many);

    assertThat(json(one).at("/totals/read").asInt()).isEqualTo(3_600);
    assertThat(three.out()).isEqualTo(one.out());
  }

  @Test
  void moreChangesThanTheBudgetAllowsAreAnAnswerOfNo() {
    Program over = impact("--before", "manual", "--after", draft, "--budget", 1, questions);
    Program within = impact("--before", "manual", "--after", draft, "--budget", 2, questions);

    assertThat(over.code()).isEqualTo(1);
    assertThat(over.err()).contains("2 decisions change or are refused, 1 are allowed");
    assertThat(within.code()).isZero();
  }

  @Test
  void aCodeThatOnlyOneBookDeclaresIsRefusedByTheOther() throws IOException {
    Path declaring =
        write(
            "declaring.yaml",
            """
            name: declaring
            extends: manual
            settings:
              vocabulary.Person: {ROBOT: {zh: 机器人, en: robot}}
              lobby.access: {ROBOT: {needs: [passValid], actions: [LOG], clause: SITE-04}}
            """);
    Path entry = write("entry.jsonl", "{\"kind\": \"lobby-entry\", \"person\": \"ROBOT\"}\n");

    JsonNode gone =
        json(impact("--before", declaring, "--after", "manual", "--format", "json", entry));
    JsonNode come =
        json(impact("--before", "manual", "--after", declaring, "--format", "json", entry));

    assertThat(gone.at("/totals/refusedAfter").asInt()).isEqualTo(1);
    assertThat(gone.at("/refusals/0/by").asString()).isEqualTo("AFTER");
    assertThat(gone.at("/refusals/0/path").asString()).isEqualTo("person");
    assertThat(come.at("/totals/refusedBefore").asInt()).isEqualTo(1);
  }

  @Test
  void thePageIsOneFileThatLoadsNothing() throws IOException {
    Path page = folder.resolve("impact.html");
    Program english = pay(draft, "--html", page);
    String text = Files.readString(page);

    assertThat(english.code()).isZero();
    assertThat(text)
        .contains("<title>Impact of a policy change</title>", "id=\"example-1\"", "E001")
        .doesNotContain("src=\"", "<link", "url(");

    Program chinese = pay(draft, "--html", page, "--language", "zh");
    assertThat(chinese.out()).contains("变更前");
    assertThat(Files.readString(page)).contains("<title>制度变更的影响</title>", "扣");
  }

  @Test
  void whatARecordSaysIsEscapedOnThePage() throws IOException {
    Path evil =
        write(
            "evil.jsonl",
            "{\"id\": \"<script>alert(1)</script>\", \"question\": {\"kind\": \"callback\","
                + " \"event\": \"COMPLAINT\", \"finishedOn\": \"2026-03-02\"}}\n");
    Path page = folder.resolve("impact.html");
    impact("--before", "manual", "--after", draft, "--html", page, evil);

    assertThat(Files.readString(page))
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert");
  }

  @Test
  void gzipAndStandardInputAreRead() throws IOException {
    Path packed = folder.resolve("calls.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(CALLBACKS.getBytes(StandardCharsets.UTF_8));
    }
    Program fromFile = impact("--before", "manual", "--after", draft, packed);
    Program fromInput =
        Program.withInput(
            CALLBACKS, "policy", "impact", "--before", "manual", "--after", draft.toString());

    assertThat(fromFile.out()).contains("read 3 = same 0 + changed 2");
    assertThat(fromInput.out()).contains("read 3 = same 0 + changed 2");
  }

  @Test
  void nothingToReplayIsAnEmptyReport() throws IOException {
    Program program = impact("--before", "manual", "--after", draft, write("none.jsonl", ""));

    assertThat(program.code()).isZero();
    assertThat(program.out()).contains("read 0 = same 0").contains("callback.complaint.window");
  }

  @Test
  void wrongArgumentsAreExplained() throws IOException {
    assertThat(impact("--before", "manual", questions).err()).contains("--after");
    assertThat(impact("--before", "manual", "--after", draft, "--records", "x.csv").code())
        .isEqualTo(2);
    assertThat(impact("--before", "manual", "--after", draft, "--threads", 0, questions).err())
        .contains("--threads");
    assertThat(impact("--before", "manual", "--after", draft, "--html", questions, questions).err())
        .contains(questions.toString());
    assertThat(impact("--before", "manual", "--after", folder.resolve("no.yaml"), questions).code())
        .isEqualTo(4);
    assertThat(Program.run("policy").code()).isEqualTo(2);
    assertThat(Files.readString(questions)).isEqualTo(CALLBACKS);
  }

  @Test
  void theGuideShowsWhatTheProgramPrints() throws IOException {
    String guide = Files.readString(Path.of("../../docs/impact.md"));
    Path written = write("guide.yaml", guide.split("```yaml\n", -1)[1].split("```", -1)[0]);
    String shown = guide.split("pay.mapping.yaml\n", -1)[1].split("```", -1)[0];
    String printed = pay(written).out();

    assertThat(shown.lines().filter(line -> !line.isBlank() && !line.equals("…")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(printed).contains(line));
  }
}
