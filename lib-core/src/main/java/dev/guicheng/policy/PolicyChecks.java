package dev.guicheng.policy;

import dev.guicheng.Code;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.complaint.IntakeForm;
import dev.guicheng.duty.Duty;
import dev.guicheng.duty.DutyPolicy;
import dev.guicheng.duty.SiteDuty;
import dev.guicheng.handover.Handover;
import dev.guicheng.handover.HandoverPolicy;
import dev.guicheng.handover.RequiredForm;
import dev.guicheng.lobby.LobbyPolicy;
import dev.guicheng.lobby.Person;
import dev.guicheng.manual.Manual;
import dev.guicheng.service.Act;
import dev.guicheng.service.ActRow;
import dev.guicheng.service.AppearancePolicy;
import dev.guicheng.service.ChecklistRow;
import dev.guicheng.service.ConductPolicy;
import dev.guicheng.service.FaultRow;
import dev.guicheng.service.Garment;
import dev.guicheng.service.GarmentRow;
import dev.guicheng.service.ServicePolicy;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    requireHandoverCodes(book, problems);
    requireDuties(book, problems);
    requireServiceRows(book, problems);
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

  private static void requireDuties(PolicyBook book, Problems problems) {
    problems.require(
        book.duty().directorVisitMin() <= book.duty().directorVisitMax(),
        PolicyBook.path(DutyPolicy.DIRECTOR_VISIT_MAX.key()),
        Reason.CONTRADICTION,
        "%s is less than %s = %s",
        book.duty().directorVisitMax(),
        DutyPolicy.DIRECTOR_VISIT_MIN.key(),
        book.duty().directorVisitMin());
    Span every = book.duty().targetRevisionEvery();
    problems.require(
        every.months() > 0 || every.days() > 0,
        PolicyBook.path(DutyPolicy.TARGET_REVISION_EVERY.key()),
        Reason.OUT_OF_RANGE,
        "%s must be at least a day, in months and days",
        every);
    String path = PolicyBook.path(DutyPolicy.SITE.key());
    Set<String> declared = book.vocabulary().declared(Duty.class);
    book.duty()
        .site()
        .forEach(
            (code, row) -> {
              problems.require(
                  declared.contains(code) && !Duty.builtIn().contains(new Duty(code)),
                  path,
                  Reason.UNKNOWN_VALUE,
                  "%s: only duties that vocabulary.Duty adds have rows here%s",
                  code,
                  Suggestion.maybe(code, declared));
              book.vocabulary().check(path, row.role(), problems);
              book.vocabulary().check(path, row.form(), problems);
            });
    requireClauses(
        book,
        DutyPolicy.SITE,
        SiteDuty::clause,
        book.duty().rows().stream()
            .filter(row -> Duty.builtIn().contains(row.duty()))
            .flatMap(row -> row.clauses().stream())
            .collect(Collectors.toSet()),
        problems);
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
    String forms = PolicyBook.path(HandoverPolicy.FORMS.key());
    for (RequiredForm form : book.handover().forms()) {
      book.vocabulary().check(forms, form.copies().form(), problems);
      form.copies().to().forEach(keeper -> book.vocabulary().check(forms, keeper, problems));
    }
    String issued = PolicyBook.path(HandoverPolicy.ISSUED.key());
    book.handover()
        .issued()
        .forEach(document -> book.vocabulary().check(issued, document, problems));
    problems.require(
        !book.handover().papers().containsKey(Handover.CERTIFICATE),
        PolicyBook.path(HandoverPolicy.PAPERS.key()),
        Reason.CONTRADICTION,
        "%s is asked of everybody (HND-05)",
        Handover.CERTIFICATE);
  }

  /** Rows about acts, garments, procedures and attributes that there are. */
  private static void requireServiceRows(PolicyBook book, Problems problems) {
    book.service()
        .setupProcedures()
        .forEach(
            procedure ->
                book.vocabulary()
                    .check(
                        PolicyBook.path(ServicePolicy.SETUP_PROCEDURES.key()),
                        procedure,
                        problems));
    requireCodes(book, AppearancePolicy.GARMENTS, Garment::new, problems);
    requireCodes(book, ConductPolicy.ACTS, Act::new, problems);
    requireAttributes(
        book, ServicePolicy.SETUP_CHECKLIST, ServicePolicy.CHECKLIST_ATTRIBUTES, problems);
    requireAttributes(book, AppearancePolicy.FAULTS, AppearancePolicy.FAULT_ATTRIBUTES, problems);
    requireClauses(
        book,
        AppearancePolicy.GARMENTS,
        GarmentRow::clause,
        AppearancePolicy.GARMENT_CLAUSES,
        problems);
    requireClauses(book, ConductPolicy.ACTS, ActRow::clause, ConductPolicy.ACT_CLAUSES, problems);
    requireClauses(
        book,
        ServicePolicy.SETUP_CHECKLIST,
        ChecklistRow::clause,
        ServicePolicy.CHECKLIST_CLAUSES,
        problems);
    requireClauses(
        book, AppearancePolicy.FAULTS, FaultRow::clause, AppearancePolicy.FAULT_CLAUSES, problems);
  }

  /** The rows of a table are about codes that are built in or declared. */
  private static void requireCodes(
      PolicyBook book,
      Setting<? extends Map<String, ?>> table,
      Function<String, Code> code,
      Problems problems) {
    for (String key : book.get(table).keySet()) {
      book.vocabulary().check(PolicyBook.path(table.key()), code.apply(key), problems);
    }
  }

  /** The rows of a table are about attributes of the question. */
  private static void requireAttributes(
      PolicyBook book,
      Setting<? extends Map<String, ?>> table,
      Set<String> attributes,
      Problems problems) {
    for (String key : book.get(table).keySet()) {
      problems.require(
          attributes.contains(key),
          PolicyBook.path(table.key()),
          Reason.UNKNOWN_VALUE,
          "\"%s\" is none of the attributes %s%s",
          key,
          attributes,
          Suggestion.maybe(key, attributes));
    }
  }

  /** The rows of a table cite a clause that it decides, or one of the site's own. */
  private static <R> void requireClauses(
      PolicyBook book,
      Setting<Map<String, R>> table,
      Function<R, String> clauseOf,
      Set<String> decided,
      Problems problems) {
    book.get(table)
        .forEach(
            (key, row) -> {
              String clause = clauseOf.apply(row);
              problems.require(
                  Manual.findClause(clause).isEmpty() || decided.contains(clause),
                  PolicyBook.path(table.key()),
                  Reason.UNKNOWN_VALUE,
                  "%s: clause %s of the manual is about something else; only %s, or one of the site's own",
                  key,
                  clause,
                  decided.stream().sorted().toList());
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
