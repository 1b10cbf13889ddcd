package dev.guicheng.customrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.rules.CandidateRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RiversideTest {
  private static final Path FOLDER = Path.of("riverside");
  private static final Question<?> COMPLAINT =
      Complaint.builder()
          .type(ContactType.COMPLAINT)
          .receivedAt(LocalDateTime.of(2026, 1, 30, 9, 0))
          .build();

  @TempDir Path copy;

  @BeforeEach
  void aCopyThatTestsMayEdit() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> {
                Path to = copy.resolve(FOLDER.relativize(file).toString());
                try {
                  Files.createDirectories(to.getParent());
                  Files.copy(file, to);
                } catch (IOException failed) {
                  throw new UncheckedIOException(failed);
                }
              });
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    PolicyEngine engine = Riverside.open(FOLDER).engine();
    return CaseSuite.load(FOLDER.resolve("cases"))
        .over(PolicyFiles.read(FOLDER.resolve("policy.yaml")))
        .cases()
        .map(one -> dynamicTest(one.id() + " " + one.why(), () -> one.check(engine)));
  }

  @Test
  void aRuleThatFailsItsCaseIsNotTakenOver() throws IOException {
    Riverside riverside = Riverside.open(copy);
    Decision<?> before = riverside.engine().decide(COMPLAINT);
    edit("rules/major-complaints.dslr", "2 小时内", "3 小时内");

    assertThatThrownBy(() -> riverside.reload(List.of()))
        .isInstanceOf(CandidateRefusedException.class)
        .hasMessageContaining("FAILED site-3-late")
        .hasMessageContaining("SITE-3: expected VIOLATED, was SATISFIED");
    assertThat(riverside.engine().decide(COMPLAINT)).isEqualTo(before);
  }

  @Test
  void aMisspelledWordIsToldWithItsLine() throws IOException {
    Riverside riverside = Riverside.open(copy);
    edit("rules/major-complaints.dslr", "严重程度", "严重成度");

    assertThatThrownBy(() -> riverside.reload(List.of()))
        .isInstanceOf(CandidateRefusedException.class)
        .hasMessageContaining("major-complaints.dslr:8")
        .hasMessageContaining("Maybe 严重程度?");
  }

  @Test
  void aDecisionThatWouldChangeIsToldBeforeItDoes() throws IOException {
    Riverside riverside = Riverside.open(copy);
    Files.delete(copy.resolve("rules/verification.drl"));
    Files.delete(copy.resolve("cases/complaint.yaml"));

    assertThatThrownBy(() -> riverside.reload(List.of(COMPLAINT)))
        .isInstanceOf(CandidateRefusedException.class)
        .hasMessageContaining("1 of 1 decisions change, at most 0 may")
        .hasMessageContaining("CMP-24 no finding → APPLIED, SITE-2 APPLIED → no finding");
    riverside.reload(List.of());
    assertThat(riverside.engine().decide(COMPLAINT).findFinding("CMP-24")).isPresent();
  }

  private void edit(String file, String text, String replacement) throws IOException {
    Path edited = copy.resolve(file);
    Files.writeString(edited, Files.readString(edited).replace(text, replacement));
  }
}
