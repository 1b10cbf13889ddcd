package dev.guicheng.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import dev.guicheng.policy.PolicyBook;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DutyTableTest {
  private static final PolicyBook MANUAL = PolicyBook.manual();
  private static final Map<String, Object> POOL_CHECK =
      Map.of("POOL_CHECK", Map.of("zh", "泳池检查", "en", "pool check"));

  private static DutyRow row(Duty duty, PolicyBook book) {
    return book.duty().findRow(duty).orElseThrow();
  }

  @Test
  void everyDutyOfTheManualHasARowUnderItsClauses() {
    assertThat(MANUAL.duty().rows())
        .extracting(DutyRow::duty)
        .containsExactlyInAnyOrderElementsOf(Duty.builtIn());
    List<String> ledger = Manual.clauses().stream().map(Clause::id).toList();
    assertThat(MANUAL.duty().rows())
        .allSatisfy(
            row -> {
              assertThat(row.clauses()).isNotEmpty().isSubsetOf(ledger);
              assertThat(row.roles()).isNotEmpty();
            });
  }

  @Test
  void onlyRowsWithoutAPeriodNameTheSettingThatWouldGiveIt() {
    assertThat(MANUAL.duty().rows())
        .filteredOn(row -> row.rhythm().isEmpty() && row.interval().isEmpty())
        .extracting(DutyRow::duty)
        .containsExactlyInAnyOrder(
            Duty.COMMITTEE_LIAISON,
            Duty.REGULAR_SURVEY,
            Duty.WORK_LOG_REVIEW,
            Duty.DUTY_INSPECTION);
    assertThat(MANUAL.duty().rows())
        .flatExtracting(DutyRow::notGiven)
        .containsExactlyInAnyOrder(
            "duty.committeeLiaison.period",
            "duty.regularSurvey.period",
            "duty.workLog.period",
            "duty.inspection.period",
            "duty.estatePatrol.perWeek",
            "duty.staffTalk.minutes",
            "duty.arrearsTable.dueDay");
  }

  @Test
  void aNumberThatIsSetIsNoLongerMissing() {
    PolicyBook book = MANUAL.with("duty.estatePatrol.perWeek", 0);
    assertThat(row(Duty.ESTATE_PATROL, book).notGiven()).isEmpty();
    assertThat(row(Duty.ESTATE_PATROL, book).minimum()).contains(1);
    assertThat(row(Duty.ESTATE_PATROL, MANUAL).minimum()).isEmpty();
    assertThat(
            row(Duty.ARREARS_NOTICE, MANUAL.with("duty.arrearsNotice.channels", List.of("MAIL"))))
        .extracting(DutyRow::channels)
        .isEqualTo(List.of(Channel.MAIL));
  }

  private static PolicyBook withSite(Map<String, ?> row) {
    return MANUAL.withAll(
        Map.of("vocabulary.Duty", POOL_CHECK, "duty.site", Map.of("POOL_CHECK", row)));
  }

  @Test
  void aSiteAddsRowsAndTakesThemBack() {
    PolicyBook book =
        withSite(
            Map.of(
                "period",
                "HALF_YEAR",
                "minimum",
                2,
                "dueDay",
                5,
                "role",
                "FOREMAN",
                "form",
                "DUTY_LOG",
                "clause",
                "SITE-01"));
    DutyRow row = row(new Duty("POOL_CHECK"), book);
    assertThat(row.rhythm()).contains(Rhythm.HALF_YEAR);
    assertThat(row.minimum()).contains(2);
    assertThat(row.roles()).containsExactly(Role.FOREMAN);
    assertThat(row.form()).contains(Form.DUTY_LOG);
    assertThat(row.clauses()).containsExactly("SITE-01");
    assertThat(book.duty().rows()).hasSize(Duty.builtIn().size() + 1).last().isEqualTo(row);
    assertThat(book.plain(DutyPolicy.SITE))
        .isEqualTo(
            Map.of(
                "POOL_CHECK",
                Map.of(
                    "period",
                    "HALF_YEAR",
                    "minimum",
                    2,
                    "dueDay",
                    5,
                    "role",
                    "FOREMAN",
                    "form",
                    "DUTY_LOG",
                    "clause",
                    "SITE-01")));
    Map<String, Object> none = new HashMap<>();
    none.put("POOL_CHECK", null);
    assertThat(book.with("duty.site", none).duty().findRow(row.duty())).isEmpty();
  }

  private static void refused(ThrowingCallable change, Reason reason, String... words) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path, Problem::reason)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("policy[duty.site]", reason)))
        .satisfies(
            refused ->
                Arrays.stream(words)
                    .forEach(word -> assertThat(refused).hasMessageContaining(word)));
  }

  @Test
  void aRowThatDoesNotFitIsRefusedWithASuggestion() {
    refused(() -> withSite(Map.of("period", "WEEK")), Reason.BAD_FORMAT, "clause");
    refused(
        () -> withSite(Map.of("period", "WEEK", "clauses", "S")),
        Reason.BAD_FORMAT,
        "Maybe clause?");
    refused(
        () -> withSite(Map.of("period", "WEEK", "clause", "S", "dueDay", 32)),
        Reason.OUT_OF_RANGE,
        "31");
    refused(
        () -> withSite(Map.of("period", "WEEK", "clause", "S", "minimum", 0)),
        Reason.OUT_OF_RANGE,
        "minimum");
    refused(
        () -> withSite(Map.of("period", "WEEK", "clause", "S", "role", "FORMAN")),
        Reason.UNKNOWN_VALUE,
        "Maybe FOREMAN?");
    refused(
        () -> withSite(Map.of("period", "WEEK", "clause", "S", "form", "DIARY")),
        Reason.UNKNOWN_VALUE,
        "DIARY");
    refused(
        () ->
            MANUAL.with(
                "duty.site", Map.of("LOBBY_CLEANING", Map.of("period", "DAY", "clause", "S"))),
        Reason.UNKNOWN_VALUE,
        "LOBBY_CLEANING");
    refused(() -> MANUAL.with("duty.site", Map.of("POOL", "WEEK")), Reason.BAD_FORMAT, "POOL");
  }
}
