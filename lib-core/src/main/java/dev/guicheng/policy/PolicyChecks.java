package dev.guicheng.policy;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Values that contradict each other within one policy book. */
final class PolicyChecks {
  private PolicyChecks() {}

  static void check(PolicyBook book, Problems problems) {
    requireOrder(
        book, AbsencePolicy.HALF_MONTH_MAX_DAYS, AbsencePolicy.WHOLE_MONTH_MAX_DAYS, problems);
    requireOrder(
        book, CallbackPolicy.ACTIVITY_MIN_RATE, CallbackPolicy.ACTIVITY_MAX_RATE, problems);
    Span opens = book.callback().projectRepairOpensAfter();
    Span closes = book.callback().projectRepairClosesAfter();
    problems.require(
        opens.isExact() != closes.isExact()
            || (opens.isExact()
                ? opens.time().compareTo(closes.time()) <= 0
                : longestDays(opens) <= longestDays(closes)),
        PolicyBook.path(CallbackPolicy.PROJECT_REPAIR_CLOSES_AFTER.key()),
        Reason.CONTRADICTION,
        "%s: the window would close before it opens after %s",
        closes,
        opens);
    Set<String> topics = book.complaint().topics().keySet();
    for (Map.Entry<String, String> row : book.complaint().keywords().entrySet()) {
      problems.require(
          topics.contains(row.getValue()),
          PolicyBook.path(ComplaintPolicy.KEYWORDS.key()),
          Reason.UNKNOWN_VALUE,
          "%s: %s is no topic of %s",
          row.getKey(),
          row.getValue(),
          ComplaintPolicy.TOPICS.key());
    }
  }

  private static int longestDays(Span span) {
    return span.months() * 31 + span.days();
  }

  private static void requireOrder(
      PolicyBook book, Setting<BigDecimal> lower, Setting<BigDecimal> upper, Problems problems) {
    problems.require(
        book.get(lower).compareTo(book.get(upper)) <= 0,
        PolicyBook.path(upper.key()),
        Reason.CONTRADICTION,
        "%s is less than %s = %s",
        book.get(upper),
        lower.key(),
        book.get(lower));
  }
}
