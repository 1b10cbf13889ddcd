package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SettingProblemsTest {
  @Test
  void everySectionSaysWhatContradictsItself() {
    List<Problem> problems =
        refused(
            Map.of(
                "absence.halfMonth.maxDays",
                6,
                "callback.activity.maxRate",
                new BigDecimal("0.1"),
                "callback.projectRepair.closesAfter",
                "P30D",
                "duty.directorVisit.min",
                3,
                "duty.targetRevision.every",
                "PT12H"));
    assertThat(problems)
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("absence.wholeMonth.maxDays", Reason.CONTRADICTION),
            tuple("callback.activity.maxRate", Reason.CONTRADICTION),
            tuple("callback.projectRepair.closesAfter", Reason.CONTRADICTION),
            tuple("duty.directorVisit.max", Reason.CONTRADICTION),
            tuple("duty.targetRevision.every", Reason.OUT_OF_RANGE));
    assertThat(problems.get(0).message()).isEqualTo("5 is less than absence.halfMonth.maxDays = 6");
    assertThat(problems.get(2).message())
        .isEqualTo("P30D: the window would close before it opens after P1M");
  }

  @Test
  void everyTableSaysWhatItsRowsMustNotBeAbout() {
    assertThat(
            refused(
                Map.of(
                    "complaint.keywords", Map.of("smoke", "FIRE_SAFTY"),
                    "lobby.goods.banned", List.of("FIREWORK"),
                    "duty.site", Map.of("POOL_CHECK", Map.of("clause", "SITE-01", "period", "DAY")),
                    "appearance.garments", Map.of("HAT", Map.of("clause", "SITE-01")),
                    "appearance.faults", Map.of("beards", Map.of("clause", "STD-02")),
                    "conduct.acts", Map.of("SMOKING", Map.of("clause", "STD-12")))))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("complaint.keywords", Reason.UNKNOWN_VALUE),
            tuple("lobby.goods.banned", Reason.UNKNOWN_VALUE),
            tuple("duty.site", Reason.UNKNOWN_VALUE),
            tuple("appearance.garments", Reason.UNKNOWN_VALUE),
            tuple("appearance.faults", Reason.UNKNOWN_VALUE),
            tuple("conduct.acts", Reason.UNKNOWN_VALUE));
  }

  @Test
  void whatIsMisspelledComesWithTheNearestWord() {
    Problem problem = refused(Map.of("complaint.keywords", Map.of("smoke", "FIRE_SAFTY"))).get(0);
    assertThat(problem.message())
        .startsWith("smoke: FIRE_SAFTY is no topic of complaint.topics")
        .endsWith("Maybe FIRE_SAFETY?");
  }

  @Test
  void theClausesOfATableAreNamedInTheirOrder() {
    Problem problem =
        refused(
                Map.of(
                    "lobby.access",
                    Map.of("EMPLOYEE", Map.of("needs", List.of("badgeValid"), "clause", "LOB-14"))))
            .get(0);
    assertThat(problem.path()).isEqualTo("policy[lobby.access]");
    assertThat(problem.message())
        .startsWith("EMPLOYEE: clause LOB-14 of the manual is about something else; only [LOB-");
    String clauses =
        problem
            .message()
            .substring(problem.message().indexOf('[') + 1, problem.message().indexOf(']'));
    assertThat(List.of(clauses.split(", ", -1))).isSorted();
  }

  private static Tuple tuple(String key, Reason reason) {
    return Tuple.tuple("policy[" + key + "]", reason);
  }

  private static List<Problem> refused(Map<String, ?> changes) {
    return catchThrowableOfType(
            InvalidInputException.class, () -> PolicyBook.manual().withAll(changes))
        .problems();
  }
}
