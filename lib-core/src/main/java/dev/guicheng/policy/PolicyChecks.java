package dev.guicheng.policy;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.complaint.IntakeForm;
import dev.guicheng.lobby.LobbyPolicy;
import dev.guicheng.lobby.Person;
import dev.guicheng.manual.Manual;
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
    requireAccessRows(book, problems);
    requireBannedGoods(book, problems);
  }

  /** A row of the access table is about a known person, and cites a clause of access or its own. */
  private static void requireAccessRows(PolicyBook book, Problems problems) {
    String path = PolicyBook.path(LobbyPolicy.ACCESS.key());
    book.lobby()
        .access()
        .forEach(
            (person, row) -> {
              book.vocabulary().check(path, new Person(person), problems);
              book.vocabulary().check(path, row.register(), problems);
              problems.require(
                  Manual.findClause(row.clause()).isEmpty()
                      || LobbyPolicy.ACCESS_CLAUSES.contains(row.clause()),
                  path,
                  Reason.UNKNOWN_VALUE,
                  "%s: clause %s of the manual is not about access; only %s, or one of the site's own",
                  person,
                  row.clause(),
                  LobbyPolicy.ACCESS_CLAUSES);
            });
  }

  private static void requireBannedGoods(PolicyBook book, Problems problems) {
    String path = PolicyBook.path(LobbyPolicy.GOODS_BANNED.key());
    book.lobby().goodsBanned().forEach(goods -> book.vocabulary().check(path, goods, problems));
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
