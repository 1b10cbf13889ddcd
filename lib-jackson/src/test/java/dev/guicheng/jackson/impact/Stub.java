package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Verdict;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.pay.PayLine;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An engine of two rules: a complaint is called back within its window, which is too long above
 * four days (CBK-03), and a day of leave costs the wage by the paid days (PAY-01). A book that
 * moves the window refuses callbacks after first aid.
 */
record Stub(PolicyTimeline policies) implements PolicyEngine {
  static final String WINDOW = "callback.complaint.window";
  static final String DAYS = "pay.month.days";
  static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

  /** An engine under the manual with some settings changed. */
  static Stub with(Map<String, ?> settings) {
    return new Stub(PolicyTimeline.of(PolicyBook.manual().withAll(settings).named("stub")));
  }

  /** A callback for a complaint settled on a Monday. */
  static Callback callback() {
    return Callback.builder().event(CallbackEvent.COMPLAINT).finishedOn(MON_2026_03_02).build();
  }

  /** A month's pay with days of absence. */
  static PayMonth pay(int wage, int days) {
    return PayMonth.builder()
        .totalWage(BigDecimal.valueOf(wage))
        .absentDays(BigDecimal.valueOf(days))
        .build();
  }

  @Override
  @SuppressWarnings("unchecked") // a question's decision has the question's outcome type
  public <O> Decision<O> decide(Question<O> question) {
    PolicyBook book = policies.inForceOn(question.policyDate());
    return (Decision<O>)
        (question instanceof PayMonth pay ? pay(book, pay) : callback(book, (Callback) question));
  }

  private static Decision<CallbackOutcome> callback(PolicyBook book, Callback question) {
    if (question.event() == CallbackEvent.FIRST_AID && moved(book, WINDOW)) {
      throw new InvalidInputException(
          "callback", List.of(new Problem("event", Reason.UNKNOWN_VALUE, "no such event")));
    }
    Span window = (Span) book.get(PolicyBook.findSetting(WINDOW).orElseThrow());
    CallbackOutcome.Builder outcome = CallbackOutcome.builder();
    if (window.isExact()) {
      outcome.dueAt(MON_2026_03_02.atStartOfDay().plus(window.time()));
    } else {
      outcome.dueOn(MON_2026_03_02.plusDays(window.days()));
    }
    Verdict late = window.days() > 4 ? Verdict.VIOLATED : Verdict.SATISFIED;
    return decision("callback", book, outcome.build(), Map.of("CBK-03", late));
  }

  private static boolean moved(PolicyBook book, String key) {
    return book.isMoved(PolicyBook.findSetting(key).orElseThrow());
  }

  private static Decision<PayMonthOutcome> pay(PolicyBook book, PayMonth question) {
    BigDecimal days = (BigDecimal) book.plain(PolicyBook.findSetting(DAYS).orElseThrow());
    PayMonthOutcome.Builder outcome = PayMonthOutcome.builder();
    question
        .totalWage()
        .ifPresent(
            wage -> {
              BigDecimal deduction =
                  wage.multiply(question.absentDays().orElse(BigDecimal.ZERO))
                      .divide(days, 2, RoundingMode.HALF_UP);
              outcome.deduction(deduction).total(wage.subtract(deduction));
              outcome.addLines(
                  PayLine.builder()
                      .code(PayLineCode.PERSONAL_LEAVE)
                      .amount(deduction.negate())
                      .formula("by day")
                      .clause("PAY-01")
                      .build());
            });
    return decision("pay-month", book, outcome.build(), Map.of("PAY-01", Verdict.APPLIED));
  }

  private static <O> Decision<O> decision(
      String kind, PolicyBook book, O outcome, Map<String, Verdict> verdicts) {
    Decision.Builder<O> decision =
        Decision.<O>builder().kind(kind).outcome(outcome).ruleSet("0123456789abcdef");
    verdicts.forEach(
        (clause, verdict) ->
            decision.addFindings(Finding.builder().clause(clause).verdict(verdict).build()));
    return decision
        .policy(book.id())
        .addAllOverrides(book.overrides(kind, verdicts.keySet()))
        .build();
  }

  @Override
  public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
    return questions.stream().<Decision<?>>map(this::decide).toList();
  }

  @Override
  public PolicyEngine withPolicies(PolicyTimeline other) {
    return new Stub(other);
  }

  /** A record of a question under a name. */
  static RecordedQuestion recorded(long position, String id, Question<?> question) {
    return new RecordedQuestion(
        position, "stub.jsonl", position, Optional.of(id), Optional.of(question), List.of());
  }

  /** A record that holds no question. */
  static RecordedQuestion unreadable(long position) {
    return new RecordedQuestion(
        position,
        "stub.jsonl",
        position,
        Optional.empty(),
        Optional.empty(),
        List.of(new Problem("spells[3].endsOn", Reason.BAD_FORMAT, "no day")));
  }
}
