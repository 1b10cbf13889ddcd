package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  private static final String CALLBACK =
      "{\"kind\":\"callback\",\"event\":\"COMPLAINT\",\"finishedOn\":\"2025-03-01\","
          + "\"severity\":\"GENERAL\"}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"decide", "month", "sample", "verify", "cases", "clauses", "settings"})
  void everyCommandExplainsItselfInBothLanguages(String command) {
    assertThat(Program.run(command, "--help").out()).contains("Options:").doesNotContain("选项");
    assertThat(Program.run(command, "--language", "zh", "--help").out()).contains("选项:");
  }

  @Test
  void withoutACommandItAsksForOne() {
    Program program = Program.run();

    assertThat(program.code()).isEqualTo(ExitCode.USAGE);
    assertThat(program.err()).contains("Name a command");
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertThat(Program.run("decide", "--polcy", "x").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Program.run("decide", "--language", "fr").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wrongUsageIsToldInTheChosenLanguage() {
    Program unknown = Program.run("decide", "--explian", "--language", "zh");
    Program missing = Program.run("sample", "ids.csv");

    assertThat(unknown.err())
        .contains("未知的参数:--explian", "是否想用 --explain?", "guicheng decide --help");
    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("missing: --seed", "guicheng sample --help");
  }

  @Test
  void aValueThatAnOptionDoesNotTakeIsToldWithThoseItTakes() {
    assertThat(Program.run("settings", "--calendar", "MOON", "--language", "zh").err())
        .contains("--calendar:“MOON”不在可选的 WEEKDAYS, CHINA 之中");
    assertThat(Program.run("clauses", "--language", "fr").err())
        .contains("--language: \"fr\" is none of ZH, EN");
    assertThat(Program.run("sample", "ids", "--seed", "x", "--rate", "much").err())
        .contains("--rate: \"much\" is not such a number");
  }

  @Test
  void helpExplainsACommandOrListsThemAll() {
    assertThat(Program.run("help", "sample").out())
        .isEqualTo(Program.run("sample", "--help").out());
    assertThat(Program.run("help").out()).isEqualTo(Program.run("--help").out());
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    ResourceBundle english = Texts.chosenBy(new String[0], Locale.ENGLISH).bundle();
    ResourceBundle chinese = Texts.chosenBy(new String[0], Locale.CHINESE).bundle();

    assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void outputThatNobodyReadsEndsQuietly() {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    byte[] questions = (CALLBACK + "\n").repeat(1_000).getBytes(StandardCharsets.UTF_8);
    int code =
        Main.run(
            new String[] {"decide"},
            new ByteArrayInputStream(questions),
            closed,
            errors,
            Locale.ENGLISH);

    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(errors.size()).isZero();
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    int code =
        Main.run(
            new String[] {"clauses"}, InputStream.nullInputStream(), full, errors, Locale.ENGLISH);

    assertThat(code).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("the output is not complete: No space left on device");
  }

  @Test
  void aFileThatIsReadOrWrittenIsNotWrittenToo() throws IOException {
    String questions = write("calls.jsonl", CALLBACK).toString();
    String other = folder.resolve("x/../other").toString();

    assertThat(Program.run("decide", questions, "--output", questions).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            Program.run("decide", questions, "--output", other, "--rejects", folder + "/other")
                .err())
        .contains("written twice");
    assertThat(Path.of(questions)).hasContent(CALLBACK);
  }

  @Test
  void aTextThatBreaksOffIsAFailureNotAReject() throws IOException {
    String broken = write("calls.yaml", CALLBACK + "\n---\n[a\n---\n" + CALLBACK).toString();
    Path output = folder.resolve("decisions.jsonl");

    Program program = Program.run("decide", broken, "--output", output.toString());

    assertThat(program.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(program.err())
        .contains("expected ',' or ']', but got <document start>", "calls.yaml:4:1");
    assertThat(output).doesNotExist();
  }

  @Test
  void goodLinesAreDecidedAndBadOnesRejectedWithAllTheirProblems() {
    Program program =
        Program.withInput(
            CALLBACK + "\n{\"kind\":\"callback\",\"evnt\":\"COMPLAINT\"}\n" + CALLBACK, "decide");

    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.out().lines()).hasSize(2).allMatch(line -> line.contains("2025-03-04"));
    assertThat(program.err())
        .contains("record 2: evnt", "Maybe event?", "event: ", "read 3 = decided 2 + rejected 1");
  }

  @Test
  void strictTurnsARejectIntoAnExitCode() {
    assertThat(Program.withInput("{}", "decide", "--strict").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void noInputIsNoError() {
    Program program = Program.withInput("", "decide");

    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.err()).contains("read 0 = decided 0 + rejected 0");
  }

  @Test
  void aDecisionIsExplainedInTheChosenLanguage() {
    assertThat(Program.withInput(CALLBACK, "decide", "--explain", "--language=zh").out())
        .contains("CBK-03", "投诉");
    assertThat(Program.withInput(CALLBACK, "decide", "--explain").out())
        .contains("CBK-03", "complaint");
  }

  @Test
  void aPolicyFileChangesTheAnswer() throws IOException {
    Path policy = write("policy.yaml", "name: site\nsettings:\n  callback.complaint.window: P1D\n");

    assertThat(Program.withInput(CALLBACK, "decide", "--policy", policy.toString()).out())
        .contains("\"dueOn\":\"2025-03-02\"", "\"name\":\"site\"");
  }

  @Test
  void aBadPolicyFileIsRefusedWithItsPlace() throws IOException {
    Path policy = write("policy.yaml", "name: site\nsettings:\n  callback.complaint.windw: P1D\n");

    Program program = Program.withInput(CALLBACK, "decide", "--policy", policy.toString());

    assertThat(program.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(program.out()).isEmpty();
    assertThat(program.err())
        .contains("callback.complaint.windw", "policy.yaml:3", "Maybe callback.complaint.window?");
  }

  @Test
  void aMissingFileIsAnInputOutputError() {
    Program program = Program.run("decide", folder.resolve("nothing.jsonl").toString());

    assertThat(program.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(program.err()).contains("nothing.jsonl: no such file");
  }

  @Test
  void aFolderIsNoFileOfQuestions() {
    assertThat(Program.run("decide", folder.toString()).code()).isEqualTo(ExitCode.INPUT_OUTPUT);
  }

  @Test
  void rowsOfATableBecomeQuestionsAndBadOnesGoToTheRejects() throws IOException {
    Path table =
        write(
            "ledger.csv",
            """
            \ufeff编号,类别,时间,内容,备注
            A-1,投诉,2026/3/2 09:30,楼道漏水,x
            A-2,夸奖,2026/3/2 09:30,很好,
            A-3,建议,2026/2/30 10:00,装灯,
            A-4,建议,,装灯,
            """);
    Path mapping =
        write(
            "mapping.yaml",
            """
            kind: complaint
            id: 编号
            ignore: [备注]
            columns:
              类别: {attribute: type, values: {投诉: COMPLAINT, 建议: SUGGESTION}}
              时间: {attribute: receivedAt, format: yyyy/M/d HH:mm}
              内容: {attribute: text}
            """);
    Path output = folder.resolve("out/decisions.jsonl");
    Path rejects = folder.resolve("out/rejects.csv");

    Program program =
        Program.run(
            "decide",
            "--records",
            table.toString(),
            "--mapping",
            mapping.toString(),
            "--output",
            output.toString(),
            "--rejects",
            rejects.toString());

    assertThat(program.err()).contains("read 4 = decided 2 + rejected 2");
    assertThat(Files.readAllLines(output))
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "{\"source\":\"ledger.csv\",\"row\":1,\"id\":\"A-1\",\"decision\":{\"kind\":\"complaint\"")
        .contains("LEAKAGE");
    assertThat(Files.readString(rejects))
        .contains(
            "ledger.csv,2,3,A-2,类别,type,夸奖,UNKNOWN_VALUE",
            "ledger.csv,3,4,A-3,时间,receivedAt,2026/2/30 10:00,BAD_FORMAT");
    try (Stream<Path> files = Files.list(output.getParent())) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("decisions.jsonl", "rejects.csv");
    }
  }

  @Test
  void aMappingSaysAllThatIsWrongWithItAtOnce() throws IOException {
    Path table = write("ledger.csv", "a,b\n1,2\n");
    Path mapping =
        write(
            "mapping.yaml",
            "knd: complaint\ndelimiter: ;;\ncolumns:\n  a: {attribut: x, format: bad-pattern}\n");

    Program program =
        Program.run("decide", "--records", table.toString(), "--mapping", mapping.toString());

    assertThat(program.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(program.err())
        .contains("Maybe kind?", "delimiter", "Maybe attribute?", "mapping.yaml:4:6");
  }

  @Test
  void aColumnThatTheMappingDoesNotNameIsAnError() throws IOException {
    Path table = write("ledger.csv", "类别,多余\n投诉,1\n");
    Path mapping = write("mapping.yaml", "kind: complaint\ncolumns:\n  类别: {attribute: type}\n");

    assertThat(
            Program.run("decide", "--records", table.toString(), "--mapping", mapping.toString())
                .err())
        .contains("多余", "neither mapped nor listed under ignore");
  }

  @Test
  void aTruncatedGzipFileLeavesNothingThatLooksFinished() throws IOException {
    Path whole = folder.resolve("whole.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write((CALLBACK + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Path output = folder.resolve("decisions.jsonl");

    Program program = Program.run("decide", cut.toString(), "--output", output.toString());

    assertThat(program.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(program.err()).contains("cut.jsonl.gz: not a complete gzip file");
    assertThat(output).doesNotExist();
  }

  @Test
  void anIdListThatCannotBeReadForCertainIsRefused() throws IOException {
    String twice = write("twice.csv", "no,no,\n1,2,\n").toString();
    String small = write("small.csv", "no,building\n1\n").toString();
    String quoted = write("quoted.csv", "\"W-1\"x\n").toString();

    assertThat(Program.run("sample", twice, "--seed", "x", "--column", "no").err())
        .contains("more than one column \"no\"");
    assertThat(Program.run("sample", small, "--seed", "x", "--strata", "building").err())
        .contains("small.csv: row 1 is too short for column \"building\"");
    assertThat(Program.run("sample", quoted, "--seed", "x").err())
        .contains("quoted.csv: no table can be read");
  }

  @Test
  void aSampleVerifiesAndATamperedOneDoesNot() throws IOException {
    Path ids = write("ids.txt", "W-1\nW-2\nW-3\nW-4\nW-5\nW-6\nW-7\n");
    Program sample = Program.run("sample", ids.toString(), "--seed", "规程", "--reserves", "2");
    Path proof = write("proof.json", sample.out());

    assertThat(Program.run("verify", ids.toString(), "--proof", proof.toString()).out())
        .contains("3 drawn");

    Path tampered = write("tampered.json", sample.out().replaceFirst("W-\\d", "W-9"));
    Program verification = Program.run("verify", ids.toString(), "--proof", tampered.toString());
    assertThat(verification.code()).isEqualTo(ExitCode.NEGATIVE);
    assertThat(verification.out()).contains("W-9");
  }

  @Test
  void aStratifiedDrawWithCarryAndCertainMembersVerifies() throws IOException {
    StringBuilder table = new StringBuilder("no,building\n");
    for (int number = 1; number <= 40; number++) {
      table.append("GC-").append(number).append(',').append(number % 4).append('\n');
    }
    String ids = write("ids.csv", table.toString()).toString();
    Program sample =
        Program.run(
            "sample",
            ids,
            "--column",
            "no",
            "--strata",
            "building",
            "--seed",
            "revealed",
            "--rate",
            "0.20",
            "--must-include",
            "GC-7",
            "--carry",
            "10,2",
            "--reserves",
            "3");
    String proof = write("proof.json", sample.out()).toString();

    assertThat(sample.out()).contains("\"GC-7\"", "\"members\" : 10", "\"size\" : 2");
    assertThat(
            Program.run("verify", ids, "--column", "no", "--strata", "building", "--proof", proof)
                .code())
        .isEqualTo(ExitCode.OK);
    String longer = write("longer.csv", table + "GC-41,1\n").toString();
    assertThat(
            Program.run(
                    "verify", longer, "--column", "no", "--strata", "building", "--proof", proof)
                .out())
        .contains("population digest");
  }

  @Test
  void caseFilesGiveTheirClosingLineAndExitCode() throws IOException {
    String good =
        """
        kind: callback
        cases:
        - id: c-1
          clause: [CBK-08]
          given: {event: FIRST_AID, finishedOn: '2025-03-01'}
          expect:
            outcome: {dueOn: '2025-03-08'}
            applied: [CBK-08]
          why: one week
        """;
    Path passing = write("passing.yaml", good);
    Path failing = write("failing.yaml", good.replace("2025-03-08", "2025-03-09"));

    assertThat(Program.run("cases", passing.toString()).out())
        .contains("CBK-08")
        .endsWith("1 passed, 0 failed" + System.lineSeparator());
    Program failed = Program.run("cases", failing.toString());
    assertThat(failed.code()).isEqualTo(ExitCode.NEGATIVE);
    assertThat(failed.out()).contains("c-1", "dueOn", "0 passed, 1 failed");
  }

  @Test
  void clausesAndSettingsAreFoundByWhatTheySay() {
    assertThat(Program.run("clauses", "--area", "CBK", "--language", "zh").out().lines())
        .hasSize(17)
        .allMatch(line -> line.startsWith("CBK-"));
    assertThat(Program.run("clauses").err()).contains("302 clauses");
    assertThat(Program.run("settings", "--key", "callback.complaint.window").out())
        .contains("P3D", "CBK-03");
    assertThat(Program.run("clauses", "--area", "CBK-03", "--json").out())
        .startsWith("{\"id\":\"CBK-03\"")
        .contains("\"zh\":", "\"en\":");
  }

  @Test
  void aSettingThatThePolicyFileMovedIsMarked() throws IOException {
    String policy =
        write("policy.yaml", "name: site\nsettings:\n  callback.complaint.window: P1D\n")
            .toString();
    String key = "callback.complaint.window";

    assertThat(Program.run("settings", "--policy", policy, "--key", key).out()).contains("P1D *");
    assertThat(Program.run("settings", "--policy", policy, "--key", key, "--json").out())
        .contains("\"value\":\"P1D\"", "\"default\":\"P3D\"");
  }

  @Test
  void theMonthIsDecidedWholeAndTheSameEveryTime() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    Program program = Program.run("month", "month", "--output", first.toString());
    Program again = Program.run("month", "month", "--output", second.toString());

    assertThat(program.code()).isEqualTo(ExitCode.OK);
    assertThat(program.out())
        .contains("rejected 0", "class 1", "CBK-15", "drawn", "dismissal", "pay.overtime.rate")
        .contains("Deadlines missed", "Callbacks due", "Deducted from pay");
    assertThat(Files.readAllLines(first.resolve("rejects.csv"))).hasSize(1);
    List<String> decisions = Files.readAllLines(first.resolve("decisions.jsonl"));
    assertThat(decisions).hasSize(752).allMatch(line -> line.contains("\"decision\""));
    assertThat(Files.readAllLines(second.resolve("decisions.jsonl"))).isEqualTo(decisions);
    assertThat(again.out().replace("second", "first")).isEqualTo(program.out());
  }

  @Test
  void theOptionsPolicyGoesBeforeTheFolders() throws IOException {
    write("x.mapping.yaml", "kind: complaint\nconstants: {type: COMPLAINT}\ncolumns: {a: text}\n");
    write("x.csv", "a\ndog\n");
    write("policy.yaml", "name: folder\n");
    String other = write("other.yaml", "name: option\n").toString();
    String output = folder.resolve("out").toString();
    String month = folder.toString();

    assertThat(Program.run("month", month, "--output", output).out()).contains("folder@");
    assertThat(Program.run("month", month, "--output", output, "--policy", other).out())
        .contains("option@");
  }

  @Test
  void whatWouldSilentlyBeNothingIsAnError() throws IOException {
    assertThat(Program.run("cases", folder.toString()).err()).contains("there are no cases here");
    assertThat(Program.run("month", folder.toString()).err()).contains("nothing to decide");
    write("x.mapping.yaml", "kind: complaint\ncolumns: {a: text}\n");
    write("y.csv", "a\n");
    assertThat(Program.run("month", folder.toString()).err())
        .contains("y.csv: there is no ", "y.mapping.yaml");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
