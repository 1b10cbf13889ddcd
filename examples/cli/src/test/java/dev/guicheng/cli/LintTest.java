package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lint of policy files. */
class LintTest {
  @TempDir private Path folder;

  private String good = "";
  private String doubtful = "";
  private String broken = "";
  private String refused = "";

  @BeforeEach
  void writeFiles() throws IOException {
    good = write("good.yaml", "name: Good\nsettings: {callback.complaint.window: P2D}\n");
    doubtful =
        write("doubtful.yaml", "name: Doubtful\nsettings: {absence.wholeMonth.maxDays: 6}\n");
    broken =
        write(
            "broken.yaml",
            "name: Broken\nsettings: {repair.urgent.arrival: PT9H, absence.wholeMonth.maxDays: 6}\n");
    refused = write("refused.yaml", "name: Refused\nsettings:\n  callback.activity.maxRate: 0.2\n");
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void nothingFoundIsSaidSo() {
    Program lint = Program.run("policy", "lint", good);

    assertThat(lint.code()).isZero();
    assertThat(lint.out()).isEmpty();
    assertThat(lint.err()).isEqualToIgnoringNewLines("0 errors, 0 warnings, 0 hints");
  }

  @Test
  void warningsCountOnlyIfStrict() {
    assertThat(Program.run("policy", "lint", doubtful).code()).isZero();
    assertThat(Program.run("policy", "lint", "--strict", doubtful).code())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void errorsAndRefusedFilesAreWrongInput() {
    assertThat(Program.run("policy", "lint", broken).code()).isEqualTo(ExitCode.BAD_INPUT);

    Program lint = Program.run("policy", "lint", good, refused);
    assertThat(lint.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(lint.out()).contains("refused.yaml").contains("policy[callback.activity.maxRate]");
  }

  @Test
  void everyFindingIsShownByACaseThatPasses() {
    Path cases = folder.resolve("cases");

    Program lint = Program.run("policy", "lint", broken, doubtful, "--cases", cases.toString());
    Program run = Program.run("cases", cases.toString());

    assertThat(lint.err()).contains("1 errors, 2 warnings, 0 hints");
    assertThat(cases).isDirectoryContaining("glob:**broken-01-end-before-beginning.yaml");
    assertThat(run.out()).endsWith("3 passed, 0 failed" + System.lineSeparator());
  }

  @Test
  void findingsSpeakChineseAndJson() {
    assertThat(Program.run("--language", "zh", "policy", "lint", broken).out())
        .contains("错误: repair.urgent.arrival = PT9H 长于 repair.urgent.completion = PT8H");
    assertThat(Program.run("policy", "lint", "--format", "json", broken).out())
        .contains(
            "\"rule\":\"end-before-beginning\",\"places\":[{\"setting\":\"repair.urgent.arrival\"");
  }

  @Test
  void withoutAFileTheArgumentsAreWrong() {
    assertThat(Program.run("policy", "lint").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Program.run("policy").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Program.run("policy", "tables").code()).isEqualTo(ExitCode.USAGE);
  }
}
