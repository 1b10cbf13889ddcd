package dev.guicheng.policy;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.complaint.IntakeForm;
import dev.guicheng.handover.Handover;
import dev.guicheng.handover.HandoverPolicy;
import dev.guicheng.handover.RequiredForm;
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
    requireTopics(book, problems);
    requireFields(book, problems);
    requireHandoverCodes(book, problems);
  }

  /** A mandatory field that the intake form does not have could never be filled in. */
  private static void requireFields(PolicyBook book, Problems problems) {
    for (String field : book.complaint().recordFields()) {
      if (!IntakeForm.FIELDS.contains(field)) {
        problems.add(
            PolicyBook.path(ComplaintPolicy.RECORD_FIELDS.key()),
            Reason.UNKNOWN_VALUE,
            "\"%s\" is no field of the intake form %s%s",
            field,
            IntakeForm.FIELDS,
            Suggestion.maybe(field, IntakeForm.FIELDS));
      }
    }
  }

  /**
   * A row that the book adds or changes must name a topic there is. The library's own rows need
   * not: who removes a topic need not remove its keywords too, they are no longer looked for.
   */
  private static void requireTopics(PolicyBook book, Problems problems) {
    Set<String> topics = book.complaint().topics().keySet();
    Map<String, String> ownRows = ComplaintPolicy.KEYWORDS.defaultValue();
    book.complaint()
        .keywords()
        .forEach(
            (keyword, topic) -> {
              if (!topics.contains(topic) && !topic.equals(ownRows.get(keyword))) {
                problems.add(
                    PolicyBook.path(ComplaintPolicy.KEYWORDS.key()),
                    Reason.UNKNOWN_VALUE,
                    "%s: %s is no topic of %s%s",
                    keyword,
                    topic,
                    ComplaintPolicy.TOPICS.key(),
                    Suggestion.maybe(topic, topics));
              }
            });
  }

  /**
   * Forms, their keepers and the documents issued must be built in or declared; the certificate is
   * not asked for twice.
   */
  private static void requireHandoverCodes(PolicyBook book, Problems problems) {
    problems.require(
        !book.handover().papers().containsKey(Handover.CERTIFICATE),
        PolicyBook.path(HandoverPolicy.PAPERS.key()),
        Reason.CONTRADICTION,
        "%s is asked of everybody (HND-05)",
        Handover.CERTIFICATE);
    String forms = PolicyBook.path(HandoverPolicy.FORMS.key());
    for (RequiredForm form : book.handover().forms()) {
      book.vocabulary().check(forms, form.copies().form(), problems);
      form.copies().to().forEach(keeper -> book.vocabulary().check(forms, keeper, problems));
    }
    String issued = PolicyBook.path(HandoverPolicy.ISSUED.key());
    book.handover()
        .issued()
        .forEach(document -> book.vocabulary().check(issued, document, problems));
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
