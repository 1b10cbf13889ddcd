package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Reading;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTest {
  @Test
  void theLedgerListsEveryEntryOfTheManualOnce() {
    assertThat(Manual.clauses()).hasSize(302);
    assertThat(Manual.clauses()).map(Clause::id).doesNotHaveDuplicates();
    assertThat(Manual.readings()).hasSize(131);
    assertThat(Manual.readings()).map(Reading::id).doesNotHaveDuplicates();
  }

  @Test
  void everyClauseHasACitationAndASentenceInBothLanguages() {
    assertThat(Manual.clauses())
        .allSatisfy(
            clause -> {
              assertThat(Manual.findDocument(clause.document())).as(clause.id()).isPresent();
              assertThat(clause.article()).as(clause.id()).isNotBlank();
              assertThat(isChinese(clause.zh())).as(clause.id()).isTrue();
              assertThat(clause.zh()).as(clause.id()).endsWith("。");
              assertThat(isChinese(clause.en())).as(clause.id()).isFalse();
              assertThat(clause.en()).as(clause.id()).endsWith(".").matches("[A-Z\\d].*");
            });
  }

  @Test
  void everyReadingSaysItsAnswerInBothLanguages() {
    assertThat(Manual.readings())
        .allSatisfy(
            reading -> {
              assertThat(isChinese(reading.zh())).as(reading.id()).isTrue();
              assertThat(reading.zh()).as(reading.id()).contains(":").endsWith("。");
              assertThat(isChinese(reading.en())).as(reading.id()).isFalse();
              assertThat(reading.en()).as(reading.id()).contains(": ").endsWith(".");
            });
  }

  @Test
  void aReasonStandsAtInformationalClausesOnly() {
    assertThat(Manual.clauses())
        .allSatisfy(
            clause ->
                assertThat(clause.note().isEmpty())
                    .as(clause.id())
                    .isEqualTo(clause.treatment() != Treatment.INFORMATIONAL));
  }

  @Test
  void documentsHaveATitleInBothLanguages() {
    assertThat(Manual.documents())
        .map(Document::id)
        .containsExactly("000", "001", "002", "003", "004");
    assertThat(Manual.documents())
        .allSatisfy(
            document -> {
              assertThat(isChinese(document.zh())).isTrue();
              assertThat(isChinese(document.en())).isFalse();
            });
  }

  @Test
  void positionsFollowTheLedgerAndForeignClausesComeLast() {
    List<Clause> clauses = Manual.clauses();
    assertThat(Manual.positionOf(clauses.get(0).id())).isZero();
    assertThat(Manual.positionOf(clauses.get(301).id())).isEqualTo(301);
    assertThat(Manual.positionOf("SITE-1")).isEqualTo(302);
    assertThat(Manual.findClause("SITE-1")).isEmpty();
    assertThat(Manual.findDocument("999")).isEmpty();
    assertThat(Manual.findReading("X-99")).isEmpty();
  }

  @Test
  void settingsCiteClausesAndReadingsThatExist() {
    assertThat(PolicyBook.settings())
        .allSatisfy(
            setting -> {
              assertThat(isConvention(setting) || Manual.findClause(setting.clause()).isPresent())
                  .as(setting.key())
                  .isTrue();
              assertThat(setting.readings())
                  .allSatisfy(id -> assertThat(Manual.findReading(id)).as(id).isPresent());
            });
  }

  private static boolean isConvention(Setting<?> setting) {
    return setting.clause().equals(Setting.OWN) || setting.clause().matches("G\\d+");
  }

  @Test
  void readingsOfClausesCountInTheirKindOnly() {
    assertThat(Manual.readingsOf("attendance", List.of("ABS-01")))
        .containsExactly("X-20", "Z-11", "Z-12", "Z-13", "Z-14");
    assertThat(Manual.readingsOf("pay-month", List.of("ABS-01")))
        .containsExactly("X-20", "X-28", "Y-17", "Y-28", "Z-13", "Z-14", "Z-52");
    assertThat(Manual.readingsOf("complaint", List.of("CMP-19"))).isEmpty();
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }
}
