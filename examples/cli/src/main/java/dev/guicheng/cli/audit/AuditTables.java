package dev.guicheng.cli.audit;

import dev.guicheng.Code;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.CallbackCoverage;
import dev.guicheng.audit.EmployeeDeduction;
import dev.guicheng.audit.ListedClock;
import dev.guicheng.audit.NonconformityReport;
import dev.guicheng.audit.RegisterCount;
import dev.guicheng.audit.SourceCount;
import dev.guicheng.audit.TargetMonth;
import dev.guicheng.audit.VerdictCount;
import dev.guicheng.cli.Texts;
import dev.guicheng.manual.Words;
import dev.guicheng.quality.Measured;
import dev.guicheng.quality.Trigger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that the report and the workbook share, in the order of reading. */
final class AuditTables {
  private final Audited audited;
  private final AuditSummary summary;
  private final AuditConclusion conclusion;
  private final Texts texts;
  private final Words words;
  private final int mostListed;

  /**
   * The tables of an audit.
   *
   * @param mostListed how many clocks each list holds at most
   */
  AuditTables(Audited audited, Texts texts, int mostListed) {
    this.audited = audited;
    this.summary = audited.summary();
    this.conclusion = audited.conclusion();
    this.texts = texts;
    this.words = Words.in(texts.locale());
    this.mostListed = mostListed;
  }

  /**
   * A table.
   *
   * @param id its name in links and message keys
   * @param title its title
   * @param heads its headings
   * @param rows its cells: texts and numbers
   * @param more how many rows are left out
   */
  record View(String id, String title, List<String> heads, List<List<Object>> rows, long more) {}

  /** Those that have rows. */
  List<View> all() {
    return List.of(
            sources(),
            overdue(),
            atRisk(),
            departments(),
            nonconformities(),
            coverage(),
            targets(),
            register("complaints", conclusion.complaints()),
            register("suggestions", conclusion.suggestions()),
            deductions())
        .stream()
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private View view(String id, List<List<Object>> rows, long more, String... heads) {
    return new View(
        id,
        texts.text("audit.table." + id),
        List.of(heads).stream().map(head -> texts.text("audit.head." + head)).toList(),
        rows,
        more);
  }

  private View sources() {
    List<List<Object>> rows = new ArrayList<>();
    for (SourceCount count : summary.sources()) {
      rows.add(List.of(count.source(), words.kind(count.kind()), count.audited(), count.refused()));
    }
    if (audited.unreadable() > 0) {
      rows.add(List.of("", texts.text("audit.unreadable"), 0L, audited.unreadable()));
    }
    return view("sources", rows, 0, "source", "kind", "audited", "rejected");
  }

  private View overdue() {
    return clocks("overdue", summary.overdue(), summary.overdueCount());
  }

  private View atRisk() {
    return clocks("atRisk", summary.atRisk(), summary.atRiskCount());
  }

  private View clocks(String id, List<ListedClock> clocks, long all) {
    List<List<Object>> rows = clocks.stream().limit(mostListed).map(this::row).toList();
    return view(
        id,
        rows,
        all - rows.size(),
        "record",
        "department",
        "clause",
        "asks",
        "action",
        "role",
        "dueOn",
        "late");
  }

  private List<Object> row(ListedClock listed) {
    return List.of(
        listed.record().id().orElse(listed.record().source() + " #" + listed.record().row()),
        listed.department().orElse(""),
        listed.clock().clause(),
        FindingTable.asks(listed.clock().clause(), texts),
        name("Action", listed.clock().action()),
        name("Role", listed.clock().role()),
        listed.clock().deadline().map(due -> due.toString().replace('T', ' ')).orElse(""),
        listed.clock().overdue().map(this::length).orElse(""));
  }

  private String name(String type, Optional<?> constant) {
    return constant
        .map(
            value ->
                words.constant(type, value instanceof Code code ? code.code() : value.toString()))
        .orElse("");
  }

  private String length(Duration length) {
    return length.toDays() > 0
        ? texts.text("audit.days", length.toDays())
        : texts.text("audit.hours", length.toHours());
  }

  private View departments() {
    List<List<Object>> rows = new ArrayList<>();
    for (Map.Entry<String, VerdictCount> entry : summary.byDepartment().entrySet()) {
      VerdictCount verdicts = entry.getValue();
      rows.add(
          List.of(
              entry.getKey(),
              AuditText.percent(verdicts.compliance(), texts),
              verdicts.violated(),
              verdicts.undetermined(),
              verdicts.satisfied()));
    }
    return view(
        "departments", rows, 0, "department", "compliance", "violated", "undetermined", "kept");
  }

  private View nonconformities() {
    List<List<Object>> rows = new ArrayList<>();
    for (NonconformityReport report : conclusion.nonconformities()) {
      for (Trigger trigger : report.decision().outcome().triggers()) {
        rows.add(
            List.of(
                report.month().toString(),
                trigger.clause(),
                FindingTable.asks(trigger.clause(), texts),
                trigger.household().orElse(""),
                (long) trigger.count(),
                report.decision().outcome().dueOn().map(Object::toString).orElse("")));
      }
    }
    return view(
        "nonconformities", rows, 0, "month", "clause", "asks", "household", "count", "dueOn");
  }

  private View coverage() {
    List<List<Object>> rows = new ArrayList<>();
    for (CallbackCoverage coverage : conclusion.coverage()) {
      rows.add(
          List.of(
              coverage.count().month().map(Object::toString).orElse(""),
              words.constant("CallbackEvent", coverage.count().event().name()),
              coverage.count().finished(),
              coverage.count().calledBack(),
              coverage.decision().outcome().required().map(Object::toString).orElse(""),
              yesNo(coverage.decision().outcome().compliant())));
    }
    return view(
        "coverage", rows, 0, "month", "event", "finished", "calledBack", "required", "reached");
  }

  private String yesNo(Optional<Boolean> fact) {
    return fact.map(holds -> texts.text(holds ? "audit.yes" : "audit.no")).orElse("–");
  }

  private View targets() {
    List<List<Object>> rows = new ArrayList<>();
    for (TargetMonth month : conclusion.targets()) {
      for (Measured measured : month.decision().outcome().results()) {
        rows.add(
            List.of(
                month.month().toString(),
                words.constant("KpiMetric", measured.metric().code()),
                measured.value().map(Object::toString).orElse("–"),
                words.constant("MeasureStatus", measured.status().name())));
      }
    }
    return view("targets", rows, 0, "month", "metric", "value", "status");
  }

  private View register(String id, List<RegisterCount> counts) {
    List<List<Object>> rows = new ArrayList<>();
    for (RegisterCount count : counts) {
      rows.add(
          List.of(
              count.month().map(Object::toString).orElse(""),
              words.constant("ContactType", count.type().name()),
              texts.text("audit.aspect." + count.aspect()),
              count.value().map(value -> registerValue(count, value)).orElse(""),
              count.count()));
    }
    return view(id, rows, 0, "month", "type", "aspect", "value", "count");
  }

  private String registerValue(RegisterCount count, String value) {
    return switch (count.aspect()) {
      case ALL -> value;
      case COMPLAINT_CLASS -> words.constant("ComplaintClass", value);
      case CAUSE -> words.constant("Cause", value);
      case TOPIC -> words.constant("Topic", value);
      case MEASURE -> words.constant("HandlingMeasure", value);
    };
  }

  private View deductions() {
    List<List<Object>> rows = new ArrayList<>();
    for (EmployeeDeduction deduction : summary.deductions()) {
      rows.add(
          List.of(
              deduction.employee().orElse(""),
              (long) deduction.months(),
              (long) deduction.undecided(),
              deduction.personalLeave(),
              deduction.sickLeave(),
              deduction.absence(),
              deduction.total()));
    }
    return view(
        "deductions",
        rows,
        0,
        "employee",
        "months",
        "undecided",
        "personalLeave",
        "sickLeave",
        "absence",
        "total");
  }
}
