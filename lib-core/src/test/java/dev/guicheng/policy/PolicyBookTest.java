package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.ComplaintClass;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.SettingOverride;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.manual.ConventionPolicy.DayCount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
  private static final PolicyBook MANUAL = PolicyBook.manual();

  private static List<Problem> problemsOf(String key, @Nullable Object value) {
    return catchThrowableOfType(InvalidInputException.class, () -> MANUAL.with(key, value))
        .problems();
  }

  @Test
  void keepsTheManualUntouched() {
    PolicyBook book = MANUAL.with("callback.complaint.window", "P2D");
    assertThat(book.callback().complaintWindow()).isEqualTo(Span.ofDays(2));
    assertThat(MANUAL.callback().complaintWindow()).isEqualTo(Span.ofDays(3));
  }

  @Test
  void takesEnumConstantsSpansAndPlainForms() {
    assertThat(MANUAL.with("deadline.days", DayCount.HOURS))
        .isEqualTo(MANUAL.with("deadline.days", "HOURS"));
    assertThat(MANUAL.with("callback.complaint.window", Span.ofDays(2)))
        .isEqualTo(MANUAL.with("callback.complaint.window", "P2D"));
    assertThat(MANUAL.with("leave.oneDay.approver", Role.GENERAL_MANAGER))
        .isEqualTo(MANUAL.with("leave.oneDay.approver", "GENERAL_MANAGER"));
  }

  @Test
  void refusesAnUnknownKeyAndSuggestsTheNearest() {
    assertThat(problemsOf("callback.complaint.windows", "P2D"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("policy[callback.complaint.windows]");
              assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_SETTING);
              assertThat(problem.message()).endsWith("Maybe callback.complaint.window?");
            });
  }

  @Test
  void suggestsNothingWhereNothingIsNear() {
    assertThat(problemsOf("quite.different", "P2D"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).doesNotContain("Maybe"));
  }

  @Test
  void namesEveryProblemAtOnceAndInOrder() {
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("no.such.key", 1);
    changes.put("callback.complaint.window", "3 dayz");
    changes.put("absence.halfMonth.maxDays", -1);
    changes.put("attendance.lateness.count", 0);
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> MANUAL.withAll(changes));
    assertThat(refused.problems())
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("policy[no.such.key]", Reason.UNKNOWN_SETTING),
            tuple("policy[callback.complaint.window]", Reason.BAD_FORMAT),
            tuple("policy[absence.halfMonth.maxDays]", Reason.OUT_OF_RANGE),
            tuple("policy[attendance.lateness.count]", Reason.OUT_OF_RANGE));
    assertThat(refused.getMessage()).contains("\"3 dayz\" is not an ISO-8601 duration");
  }

  @Test
  void refusesAnUnknownConstantAndSuggestsTheNearest() {
    assertThat(problemsOf("deadline.days", "HOUR"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
              assertThat(problem.message()).endsWith("Maybe HOURS?");
            });
  }

  @Test
  void refusesTiersInTheWrongOrder() {
    assertThat(problemsOf("absence.wholeMonth.maxDays", 1))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("policy[absence.wholeMonth.maxDays]", Reason.CONTRADICTION));
    assertThat(MANUAL.with("absence.wholeMonth.maxDays", 2).absence().wholeMonthMaxDays())
        .isEqualByComparingTo("2");
  }

  @Test
  void refusesABandThatEndsBeforeItStarts() {
    assertThat(problemsOf("callback.activity.maxRate", new BigDecimal("0.29")))
        .extracting(Problem::reason)
        .containsExactly(Reason.CONTRADICTION);
  }

  @Test
  void refusesAWindowThatClosesBeforeItOpens() {
    assertThat(problemsOf("callback.projectRepair.closesAfter", "P1D"))
        .extracting(Problem::path)
        .containsExactly("policy[callback.projectRepair.closesAfter]");
    assertThat(MANUAL.with("callback.projectRepair.closesAfter", "P1M").document()).isEmpty();
  }

  @Test
  void refusesAKeywordOfATopicThatDoesNotExist() {
    assertThat(problemsOf("complaint.keywords", Map.of("broken lift", "LIFTS_AND_MORE")))
        .extracting(Problem::reason)
        .containsExactly(Reason.UNKNOWN_VALUE);
  }

  @Test
  void mayBreakACheckAndMendItInOneStep() {
    Map<String, Object> both =
        Map.of("absence.halfMonth.maxDays", 6, "absence.wholeMonth.maxDays", 8);
    assertThat(MANUAL.withAll(both).absence().halfMonthMaxDays()).isEqualByComparingTo("6");
  }

  @Test
  void aValueEqualToTheManualsIsNotMovedHoweverItIsWritten() {
    PolicyBook sameRate = MANUAL.with("callback.projectRepair.rate", new BigDecimal("0.3000"));
    assertThat(sameRate.isMoved(CallbackPolicy.PROJECT_REPAIR_RATE)).isFalse();
    assertThat(sameRate.id()).isEqualTo(MANUAL.id());
    PolicyBook fourAndAHalf = MANUAL.with("absence.halfMonth.maxDays", new BigDecimal("4.50"));
    PolicyBook same = MANUAL.with("absence.halfMonth.maxDays", new BigDecimal("4.5"));
    assertThat(fourAndAHalf.isMoved(AbsencePolicy.HALF_MONTH_MAX_DAYS)).isTrue();
    assertThat(fourAndAHalf).isEqualTo(same);
  }

  @Test
  void onlyMovedSettingsMoveTheirReadings() {
    assertThat(MANUAL.movedReadings()).isEmpty();
    assertThat(MANUAL.with("deadline.days", "CALENDAR_DAYS").movedReadings()).isEmpty();
    assertThat(MANUAL.with("deadline.days", "HOURS").movedReadings()).containsExactly("Z-01");
  }

  @Test
  void aTableIsLaidOverTheManualsRowByRow() {
    Map<String, @Nullable Object> rows = new HashMap<>();
    rows.put("STAFF_ATTITUDE", null);
    rows.put("CLEANING", "CLASS_2");
    rows.put("BICYCLES", "NONE");
    Map<String, Optional<ComplaintClass>> topics =
        MANUAL
            .withAll(Map.of("complaint.topics", rows, "complaint.keywords", noAttitude()))
            .complaint()
            .topics();
    assertThat(topics).doesNotContainKey("STAFF_ATTITUDE");
    assertThat(topics.get("CLEANING")).contains(ComplaintClass.CLASS_2);
    assertThat(topics.get("BICYCLES")).isEmpty();
    assertThat(topics.get("WASTE")).contains(ComplaintClass.CLASS_1);
  }

  /** A topic goes only together with the keywords that lead to it. */
  private static Map<String, @Nullable Object> noAttitude() {
    Map<String, @Nullable Object> rows = new HashMap<>();
    MANUAL.get(ComplaintPolicy.KEYWORDS).entrySet().stream()
        .filter(row -> row.getValue().equals("STAFF_ATTITUDE"))
        .forEach(row -> rows.put(row.getKey(), null));
    return rows;
  }

  @Test
  void aTableIsLaidOverTheOneBefore() {
    PolicyBook first = MANUAL.with("complaint.deadlines", Map.of("NOISE", "P3D"));
    PolicyBook second = first.with("complaint.deadlines", Map.of("WATER", "P1D"));
    assertThat(second.complaint().deadlines()).containsOnlyKeys("NOISE", "WATER");
  }

  @Test
  void aNumberThatTheManualDoesNotGiveIsEmptyUntilItIsSet() {
    assertThat(MANUAL.callback().attempts()).isEmpty();
    assertThat(MANUAL.with("callback.attempts", 3).callback().attempts()).contains(3);
    assertThat(MANUAL.with("callback.attempts", 3).with("callback.attempts", null).id())
        .isEqualTo(MANUAL.id());
  }

  @Test
  void booksAreEqualByNameDocumentAndValues() {
    PolicyBook book = MANUAL.named("Riverside").fromDocument("R-1").with("elided", "PASS");
    assertThat(book)
        .isEqualTo(MANUAL.with("elided", "PASS").named("Riverside").fromDocument("R-1"))
        .hasSameHashCodeAs(MANUAL.with("elided", "PASS").named("Riverside").fromDocument("R-1"))
        .isNotEqualTo(book.named("Hillside"))
        .isNotEqualTo(book.fromDocument("R-2"))
        .isNotEqualTo(book.with("elided", "UNDETERMINED"));
    assertThat(book.toString()).startsWith("Riverside@");
    assertThatThrownBy(() -> MANUAL.named(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsBuiltInAndDeclaredCodesOnly() {
    PolicyBook book =
        MANUAL.with("vocabulary.Role", Map.of("CONCIERGE", Map.of("zh", "礼宾员", "en", "concierge")));
    Problems problems = new Problems("Test");
    book.vocabulary()
        .checkAll(
            "roles", List.of(Role.OWNER, new Role("CONCIERGE"), new Role("OWNERS")), problems);
    assertThat(problems.found())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("roles[2]");
              assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
              assertThat(problem.message()).contains("vocabulary.Role").endsWith("Maybe OWNER?");
            });
  }

  @Test
  void tellsTheSitesOwnValuesThatClausesRelyOn() {
    PolicyBook book =
        MANUAL
            .fromDocument("Site rules")
            .with("callback.complaint.window", "P2D")
            .with("callback.firstAid.window", "P5D");
    assertThat(book.overrides("callback-record", List.of("CBK-03", "CBK-06")))
        .containsExactly(
            new SettingOverride(
                "callback.complaint.window",
                "P2D",
                "P3D",
                Optional.of("Site rules"),
                Optional.empty(),
                Optional.empty()));
    assertThat(book.overrides("callback-record", List.of("CBK-06"))).isEmpty();
    assertThat(MANUAL.overrides("callback-record", List.of("CBK-03"))).isEmpty();
  }

  @Test
  void aMovedReadingOfAClauseCountsAsReliedOn() {
    PolicyBook book = MANUAL.with("deadline.days", "HOURS");
    assertThat(book.overrides("callback-record", List.of("CBK-03")))
        .containsExactly(
            new SettingOverride(
                "deadline.days",
                "HOURS",
                "CALENDAR_DAYS",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(book.overrides("callback-record", List.of("CBK-11"))).isEmpty();
  }

  @Test
  void aTableOfOurOwnCountsInTheKindItIsNamedAfter() {
    PolicyBook book = MANUAL.with("complaint.topics", Map.of("BICYCLES", "CLASS_1"));
    assertThat(book.overrides("complaint", List.of("CMP-18")))
        .containsExactly(
            new SettingOverride(
                "complaint.topics",
                "BICYCLES = CLASS_1",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(book.overrides("complaint-record", List.of("CMP-18"))).isEmpty();
  }

  @Test
  void ofATableOnlyTheRowsThatDifferAreTold() {
    Map<String, @Nullable Object> rows = new HashMap<>();
    rows.put("CLEANING", "CLASS_2");
    rows.put("WASTE", "CLASS_1");
    rows.put("NEW_ONE", "NONE");
    PolicyBook book = MANUAL.with("complaint.topics", rows);
    assertThat(book.overrides("complaint", List.of("CMP-18")))
        .containsExactly(
            new SettingOverride(
                "complaint.topics",
                "CLEANING = CLASS_2; NEW_ONE = NONE",
                "CLEANING = CLASS_1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void listsAndNamesAreToldInOneLine() {
    PolicyBook book = MANUAL.with("complaint.apology.channels", List.of("PHONE", "LETTER"));
    assertThat(book.overrides("complaint", List.of("CMP-08")))
        .containsExactly(
            new SettingOverride(
                "complaint.apology.channels",
                "PHONE, LETTER",
                "HOME_VISIT, PHONE",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }
}
