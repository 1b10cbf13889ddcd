package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintQuestion.ask;

import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.employment.EmploymentPolicy;
import dev.guicheng.lobby.LobbyPolicy;
import dev.guicheng.pay.PayPolicy;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Span;
import dev.guicheng.quality.QualificationPolicy;
import dev.guicheng.rectification.RectificationPolicy;
import dev.guicheng.repair.RepairPolicy;
import dev.guicheng.repair.RepairPolicy.CompletionStart;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/** Limits and rates of which one must not be above the other. */
final class LimitLint {
  private static final LintQuestion URGENT =
      ask("repair", "fault", "BURST_PIPE", "reportedAt", "2027-03-01T09:00");
  private static final LintQuestion SMALL =
      ask("repair", "repairClass", "SMALL", "reportedAt", "2027-03-01T09:00");
  private static final LintQuestion COMPLAINT =
      ask("callback", "event", "COMPLAINT", "finishedOn", "2027-03-01");
  private static final LintQuestion COMPLEX =
      ask(
          "lobby-record",
          "receivedAt",
          "2027-03-01T10:00",
          "complex",
          true,
          "asOf",
          "2027-03-09T10:00");
  private static final LintQuestion MOVE_IN =
      ask("rectification", "procedure", "MOVE_IN", "defectSize", "SMALL", "foundOn", "2027-03-01");
  private static final LintQuestion DISPUTE =
      ask("labour-dispute", "decidedOn", "2027-03-01", "appliedOn", "2027-03-02");
  private static final LintQuestion SICK =
      ask("pay-month", "totalWage", 4350, "sickDaysFirstRate", 1, "sickDaysLaterRate", 1);
  private static final LintQuestion TEAM_LEADER =
      ask("qualification", "post", "TEAM_LEADER", "experienceYears", 1);

  private final PolicyBook book;
  private final Consumer<LintFinding> found;

  private LimitLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new LimitLint(book, found).run();
  }

  private void run() {
    if (book.repair().urgentCompletionFrom() == CompletionStart.REPORT) {
      notLonger(
          LintRule.END_BEFORE_BEGINNING,
          RepairPolicy.URGENT_ARRIVAL,
          RepairPolicy.URGENT_COMPLETION,
          URGENT);
    }
    LintRule order = LintRule.LIMITS_OUT_OF_ORDER;
    notLonger(order, LobbyPolicy.RESPONSE_WINDOW, LobbyPolicy.PLAN_WINDOW, COMPLEX);
    notLonger(order, RectificationPolicy.MOVE_IN_SMALL, RectificationPolicy.MOVE_IN_LARGE, MOVE_IN);
    notLonger(order, RepairPolicy.URGENT_COMPLETION, RepairPolicy.SMALL_WINDOW, URGENT);
    notLonger(order, RepairPolicy.SMALL_WINDOW, RepairPolicy.LARGE_WINDOW, SMALL);
    notLonger(
        order, CallbackPolicy.COMPLAINT_WINDOW, CallbackPolicy.COMPLAINT_OUTER_WINDOW, COMPLAINT);
    notLonger(
        order, EmploymentPolicy.DISPUTE_WINDOW, EmploymentPolicy.DISPUTE_STATUTE_WINDOW, DISPUTE);
    notAbove(
        LintRule.RATES_OUT_OF_ORDER, PayPolicy.SICK_LATER_RATE, PayPolicy.SICK_FIRST_RATE, SICK);
    notAbove(
        order,
        QualificationPolicy.TEAM_LEADER_YEARS,
        QualificationPolicy.SUPERVISOR_YEARS,
        TEAM_LEADER);
  }

  private void notLonger(
      LintRule rule, Setting<?> shorter, Setting<?> longer, LintQuestion question) {
    Optional<Span> least = value(shorter, Span.class);
    Optional<Span> most = value(longer, Span.class);
    if (least.isPresent() && most.isPresent() && least.get().isLongerThan(most.get())) {
      report(rule, shorter, longer, question);
    }
  }

  private void notAbove(LintRule rule, Setting<?> lower, Setting<?> upper, LintQuestion question) {
    Optional<BigDecimal> least = value(lower, BigDecimal.class);
    Optional<BigDecimal> most = value(upper, BigDecimal.class);
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      report(rule, lower, upper, question);
    }
  }

  /** The value of a setting; empty if it is not given. */
  private <V> Optional<V> value(Setting<?> setting, Class<V> type) {
    Object value = book.get(setting);
    return (value instanceof Optional<?> given ? given : Optional.of(value)).map(type::cast);
  }

  private void report(LintRule rule, Setting<?> lower, Setting<?> upper, LintQuestion question) {
    found.accept(
        LintFinding.of(rule, lower, book.plain(lower), upper, book.plain(upper))
            .at(lower)
            .at(upper)
            .shownBy(question));
  }
}
