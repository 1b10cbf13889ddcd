package dev.guicheng.policy.table;

import static dev.guicheng.policy.table.Filled.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guicheng.InvalidInputException;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.table.TableColumn.Choice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTablesTest {
  private static final PolicyBook MANUAL = PolicyBook.manual();
  private static final List<String> VALUES = List.of("key", "value");

  private static PolicyBook read(FilledTable... tables) {
    return PolicyTables.read(MANUAL, List.of(tables));
  }

  private static List<String> problems(FilledTable... tables) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(tables)).problems().stream()
        .map(problem -> problem.path() + " " + problem.reason())
        .toList();
  }

  private static PolicyTable written(String key) {
    return PolicyTables.of(
            MANUAL, List.of(PolicyBook.findSetting(key).orElseThrow()), Locale.CHINESE)
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "callback.firstAid.rate, 0.5, 0.5",
    "callback.firstAid.rate, 50%, 0.5",
    "callback.firstAid.rate, ５０％, 0.5",
    "nonconformity.complaints, 4.0, 4",
    "nonconformity.complaints, ' ４ ', 4",
    "handover.balance.max, '1,200', 1200",
    "lobby.log.gateConfirmed, TRUE, true",
    "lobby.log.gateConfirmed, 真, true",
    "lobby.log.gateConfirmed, 是, true",
    "lobby.log.gateConfirmed, true 是, true",
    "callback.complaint.window, p2d, P2D",
    "callback.complaint.governing, ONE_WEEK, ONE_WEEK",
    "lobby.default, HOLD 暂不放行, HOLD",
  })
  void whatSpreadsheetsMakeOfAValueIsUnderstood(String key, String cell, String value) {
    PolicyBook book = read(table("settings", VALUES, List.of(List.of(key, cell))));

    assertThat(book.plain(PolicyBook.findSetting(key).orElseThrow())).hasToString(value);
  }

  @Test
  void aRowTakenOutIsRemovedAndOneAddedIsNew() {
    PolicyBook book =
        read(
            table(
                "handover.forms",
                List.of("value", "", "key"),
                List.of(
                    List.of("OWNER 业主、ARCHIVIST", "what it is called", "FIRE_AGREEMENT"),
                    List.of("", "", ""),
                    List.of("ARCHIVIST", "", "VISITOR_REGISTER"))));

    assertThat(book.handover().forms())
        .extracting(form -> form.copies().form().code())
        .containsExactlyInAnyOrder("FIRE_AGREEMENT", "VISITOR_REGISTER");
  }

  @Test
  void codesThatOneTableDeclaresAreNamedInAnother() {
    PolicyBook book =
        read(
            table(
                "lobby.access",
                List.of("key", "needs", "actions", "register", "steps", "clause"),
                List.of(List.of("送货机器人", "passValid", "LOG", "", "", "SITE-4"))),
            table(
                "vocabulary.Person",
                List.of("key", "zh", "en"),
                List.of(List.of("ROBOT", "送货机器人", "robot"))));

    assertThat(book.lobby().access()).containsOnlyKeys("ROBOT");
  }

  @Test
  void everythingWrongIsNamedByItsCell() {
    assertThat(
            problems(
                table(
                    "settings",
                    VALUES,
                    List.of(
                        List.of("callback.firstAid.rate", "1.5"),
                        List.of("callback.firstAid.rat", "1"),
                        List.of("nonconformity.complaints", "two"),
                        List.of("callback.complaint.window", ""),
                        List.of("callback.complaint.governing", "TWO_WEEKS"),
                        List.of("callback.firstAid.rate", "1"))),
                table(
                    "kpi.site",
                    List.of("key", "bound", "value", "clause"),
                    List.of(
                        List.of("LOST", "MAXIMUM", "2", "SITE-1"),
                        List.of("", "MAX", "2", "SITE-1"),
                        List.of("FOUND", "MAX", "", ""),
                        List.of("LOST", "MAX", "2", "SITE-1")))))
        .containsExactly(
            "settings!1,2 OUT_OF_RANGE",
            "settings!2,1 UNKNOWN_SETTING",
            "settings!3,2 BAD_FORMAT",
            "settings!4,2 MISSING",
            "settings!5,2 UNKNOWN_VALUE",
            "settings!6,1 DUPLICATE",
            "kpi.site!1,2 UNKNOWN_VALUE",
            "kpi.site!2,1 MISSING",
            "kpi.site!3,3 MISSING",
            "kpi.site!3,4 MISSING",
            "kpi.site!4,1 DUPLICATE");
  }

  @Test
  void whatOnlyTheWholeBookRefusesIsNamedByItsCellToo() {
    assertThat(
            problems(
                table("settings", VALUES, List.of(List.of("callback.activity.maxRate", "0.2"))),
                table(
                    "lobby.access",
                    List.of("key", "needs", "actions", "register", "steps", "clause"),
                    List.of(
                        List.of("EMPLOYEE", "badgeValid", "", "", "", "LOB-07"),
                        List.of("ROBOT", "passValid", "", "", "", "SITE-4")))))
        .containsExactly("settings!1,2 CONTRADICTION", "lobby.access!2,1 UNKNOWN_VALUE");
  }

  @Test
  void columnsMayMoveButNotGo() {
    assertThat(
            problems(
                table("kpi.site", List.of("key", "bound", "bound", "valu"), List.of()),
                table("kpi.sit", VALUES, List.of())))
        .containsExactlyInAnyOrder(
            "kpi.site DUPLICATE",
            "kpi.site UNKNOWN_ATTRIBUTE",
            "kpi.site MISSING",
            "kpi.site MISSING",
            "kpi.sit UNKNOWN_SETTING");
  }

  @Test
  void headingsAreChineseAndCodesHaveTheirNamesBeside() {
    PolicyTable access = written("lobby.access");

    assertThat(access.columns())
        .extracting(TableColumn::heading)
        .containsExactly("行(键)", "名称", "须满足", "处理动作", "登记簿", "步骤", "条款");
    assertThat(access.rows().get(0)).extracting(TableCell::text).startsWith("EMPLOYEE", "公司员工");
    assertThat(access.columns().get(0).choices()).contains(new Choice("VISITOR", "外来人员"));
  }

  @Test
  void aValueThatIsChosenOffersItsChoices() {
    PolicyTable values = written("lobby.default");

    assertThat(values.key()).isEqualTo(PolicyTable.VALUES);
    assertThat(values.rows().get(0).get(2).choices())
        .extracting(Choice::code)
        .containsExactly("HOLD", "DENY");
  }
}
