package dev.guicheng.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guicheng.Action;
import dev.guicheng.Form;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Reason;
import dev.guicheng.SettingOverride;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LobbyPolicyTest {
  private static final Map<String, Object> COURIER =
      Map.of("COURIER", Map.of("zh", "快递员", "en", "courier"));
  private static final Map<String, Object> COURIER_ROW =
      Map.of(
          "COURIER",
          Map.of(
              "needs", List.of("passValid", "officePermission"),
              "actions", List.of("NOTIFY_DUTY_OFFICE"),
              "register", "VISITOR_REGISTER",
              "steps", List.of("LOG", "ADMIT"),
              "clause", "SITE-07"));

  private static PolicyBook withCourier() {
    return PolicyBook.manual()
        .withAll(Map.of("vocabulary.Person", COURIER, "lobby.access", COURIER_ROW));
  }

  private static AccessRow courier() {
    return withCourier().lobby().findAccess(new Person("COURIER")).orElseThrow();
  }

  private static LobbyEntry.Builder entry() {
    return LobbyEntry.builder().person(new Person("COURIER"));
  }

  private static Reason refused(String key, @Nullable Object value) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> PolicyBook.manual().with(key, value));
    assertThat(refused.problems().get(0).path()).isEqualTo("policy[" + key + "]");
    return refused.problems().get(0).reason();
  }

  private static Map<String, Object> employee(Map<String, ?> row) {
    return Map.of("EMPLOYEE", row);
  }

  @Test
  void theManualHasARowForEveryoneWhoIsChecked() {
    assertThat(PolicyBook.manual().lobby().access())
        .containsOnlyKeys("EMPLOYEE", "OFFICIAL", "TOUR_VISITOR", "PASS_HOLDER");
    assertThat(LobbyPolicy.ACCESS_CLAUSES)
        .containsExactlyInAnyOrder("LOB-07", "LOB-10", "LOB-11", "LOB-12");
    assertThat(PolicyBook.manual().lobby().findAccess(Person.VISITOR)).isEmpty();
  }

  @Test
  void aSiteAddsARowAndKeepsTheOthers() {
    assertThat(courier())
        .isEqualTo(
            new AccessRow(
                List.of("passValid", "officePermission"),
                List.of(Action.NOTIFY_DUTY_OFFICE),
                Optional.of(Form.VISITOR_REGISTER),
                List.of(Action.LOG, Action.ADMIT),
                "SITE-07"));
    assertThat(withCourier().lobby().access()).hasSize(5);
  }

  @Test
  void aRowLooksInAFileAsItWasRead() {
    Object plain = withCourier().plain(LobbyPolicy.ACCESS);
    PolicyBook again =
        PolicyBook.manual().withAll(Map.of("vocabulary.Person", COURIER, "lobby.access", plain));
    assertThat(again.lobby().access()).isEqualTo(withCourier().lobby().access());
    assertThat(
            PolicyBook.manual().with("lobby.access", PolicyBook.manual().plain(LobbyPolicy.ACCESS)))
        .satisfies(book -> assertThat(book.isMoved(LobbyPolicy.ACCESS)).isFalse());
  }

  @Test
  void everythingThatARowNeedsMustBeSo() {
    assertThat(courier().grants(entry().passValid(true).officePermission(true).build()))
        .contains(true);
    assertThat(courier().grants(entry().passValid(true).build())).isEmpty();
    assertThat(courier().grants(entry().officePermission(false).build())).contains(false);
  }

  @Test
  void aRowThatNeedsNothingAdmitsEverybody() {
    AccessRow open = new AccessRow(List.of(), List.of(), Optional.empty(), List.of(), "SITE-01");
    assertThat(open.grants(entry().build())).contains(true);
  }

  @Test
  void whatCountsAsSaidUnlessToldOtherwiseIsNeverUnknown() {
    AccessRow row =
        new AccessRow(
            List.of("permission", "gateConfirmed", "onList"),
            List.of(),
            Optional.empty(),
            List.of(),
            "SITE-01");
    assertThat(row.facts(entry().build()))
        .isEqualTo(
            Map.of(
                "permission", Optional.of(false),
                "gateConfirmed", Optional.of(false),
                "onList", Optional.of(true)));
  }

  @Test
  void everyFactOfAnEntryCanBeAskedFor() {
    List<String> facts =
        List.of(
            "hasCard",
            "knowsPassword",
            "someoneHome",
            "permission",
            "nameMatches",
            "onList",
            "recognised",
            "badgeValid",
            "gateConfirmed",
            "officePermission",
            "passValid");
    AccessRow row = new AccessRow(facts, List.of(), Optional.empty(), List.of(), "SITE-01");
    LobbyEntry allTrue =
        entry()
            .hasCard(true)
            .knowsPassword(true)
            .someoneHome(true)
            .permission(true)
            .nameMatches(true)
            .onList(true)
            .recognised(true)
            .badgeValid(true)
            .gateConfirmed(true)
            .officePermission(true)
            .passValid(true)
            .build();
    assertThat(row.grants(allTrue)).contains(true);
    assertThat(row.facts(allTrue).keySet()).containsExactlyElementsOf(facts);
  }

  @Test
  void aRowThatNoEntryCanMeetIsRefused() {
    assertThatThrownBy(
            () ->
                new AccessRow(
                    List.of("passport"), List.of(), Optional.empty(), List.of(), "SITE-01"))
        .hasMessageContaining("passport");
    assertThatThrownBy(() -> new AccessRow(List.of(), List.of(), Optional.empty(), List.of(), " "))
        .hasMessageContaining("clause");
  }

  @Test
  void badRowsAreRefusedUnderTheirKey() {
    List<String> badge = List.of("badgeValid");
    assertThat(refused("lobby.access", COURIER_ROW)).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused("lobby.access", employee(Map.of("needs", badge))))
        .isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused("lobby.access", employee(Map.of("clause", "LOB-07"))))
        .isEqualTo(Reason.BAD_FORMAT);
    assertThat(
            refused("lobby.access", employee(Map.of("needs", badge, "form", "X", "clause", "S-1"))))
        .isEqualTo(Reason.BAD_FORMAT);
    assertThat(
            refused("lobby.access", employee(Map.of("needs", List.of("pass"), "clause", "LOB-07"))))
        .isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(
            refused(
                "lobby.access",
                employee(Map.of("needs", badge, "register", "GUEST_BOOK", "clause", "S-1"))))
        .isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused("lobby.access", employee(Map.of("needs", badge, "clause", "CBK-03"))))
        .isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused("lobby.access", Map.of("EMPLOYEE", "badgeValid")))
        .isEqualTo(Reason.BAD_FORMAT);
    assertThat(refused("lobby.goods.banned", List.of("PETROL"))).isEqualTo(Reason.UNKNOWN_VALUE);
  }

  @Test
  void aMisspelledCellIsSuggested() {
    assertThatThrownBy(
            () ->
                PolicyBook.manual()
                    .with(
                        "lobby.access",
                        employee(Map.of("need", List.of("badgeValid"), "clause", "LOB-07"))))
        .hasMessageContaining("Maybe needs?");
  }

  @Test
  void aChangedRowIsToldWithFindingsOnItsClauseOnly() {
    PolicyBook book = withCourier();
    assertThat(book.overrides("lobby-entry", List.of("SITE-07")))
        .map(SettingOverride::key)
        .containsExactly("lobby.access");
    assertThat(book.overrides("lobby-entry", List.of("LOB-07"))).isEmpty();
  }

  @Test
  void goodsAreBannedByKind() {
    LobbyPolicy policy = PolicyBook.manual().lobby();
    assertThat(Goods.builtIn().stream().filter(goods -> policy.isBanned(Optional.of(goods))))
        .containsExactly(Goods.GAS_CYLINDER, Goods.FIREWORKS, Goods.FLAMMABLE);
    assertThat(policy.isBanned(Optional.empty())).isFalse();
  }

  @Test
  void limitsAreExactInstants() {
    LocalDateTime receivedAt = LocalDateTime.of(2026, 1, 30, 23, 55);
    LobbyPolicy policy = PolicyBook.manual().lobby();
    assertThat(policy.responseDeadline(receivedAt).dueAt())
        .contains(LocalDateTime.of(2026, 1, 31, 0, 5));
    assertThat(policy.planDeadline(receivedAt).dueAt())
        .contains(LocalDateTime.of(2026, 1, 31, 23, 55));
  }

  @Test
  void aRecordIsJudgedByTheBookOfItsDay() {
    LocalDateTime receivedAt = LocalDateTime.of(2026, 1, 30, 23, 55);
    assertThat(LobbyRecord.builder().receivedAt(receivedAt).build().policyDate())
        .contains(receivedAt.toLocalDate());
    assertThat(
            LobbyRecord.builder()
                .receivedAt(receivedAt)
                .asOf(receivedAt.plusDays(1))
                .build()
                .policyDate())
        .contains(receivedAt.toLocalDate().plusDays(1));
    assertThat(LobbyRecord.builder().build().policyDate()).isEmpty();
    assertThat(entry().build().policyDate()).isEmpty();
  }

  @Test
  void negativeCountsAreRefusedTogether() {
    assertThat(
            catchThrowableOfType(
                    InvalidInputException.class,
                    () ->
                        LobbyRecord.builder()
                            .clutterItems(-1)
                            .openItems(-1)
                            .carriedOver(-1)
                            .build())
                .problems())
        .extracting(problem -> problem.path() + " " + problem.reason())
        .isEqualTo(
            Arrays.asList(
                "clutterItems OUT_OF_RANGE", "openItems OUT_OF_RANGE", "carriedOver OUT_OF_RANGE"));
  }
}
