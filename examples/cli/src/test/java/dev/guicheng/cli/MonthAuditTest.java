package dev.guicheng.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.PolicyEngine;
import dev.guicheng.Verdict;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.CallbackCoverage;
import dev.guicheng.audit.EmployeeDeduction;
import dev.guicheng.audit.RecordReference;
import dev.guicheng.audit.RegisterAspect;
import dev.guicheng.audit.RegisterCount;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.jackson.QuestionReader;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.quality.HouseholdComplaint;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.quality.Trigger;
import dev.guicheng.rules.Audit;
import dev.guicheng.rules.Guicheng;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example month, audited: the figures were counted by hand from its tables. */
class MonthAuditTest {
  private static final Path MONTH = Path.of("month");
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private static final List<AuditedRecord> HEARD = new ArrayList<>();
  private static AuditSummary summary =
      AuditSummary.empty(LocalDateTime.of(2026, 4, 1, 0, 0), AuditSummary.MOST_LISTED);
  private static AuditConclusion conclusion =
      AuditConclusion.builder().asOf(summary.asOf()).build();

  @BeforeAll
  static void auditTheMonth() throws IOException {
    PolicyEngine engine =
        Guicheng.builder().policy(PolicyFiles.read(MONTH.resolve("policy.yaml"))).build();
    Audit audit = Audit.of(engine, summary.asOf()).households(1152);
    summary =
        audit.summarize(
            records().iterator(),
            new AuditListener() {
              @Override
              public void audited(AuditedRecord record) {
                HEARD.add(record);
              }
            });
    conclusion = audit.conclude(summary);
  }

  private static List<AuditRecord> records() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path mapping : files(MONTH, ".mapping.yaml")) {
      Path table = Path.of(mapping.toString().replace(".mapping.yaml", ".csv"));
      try (Records read = new Records(table, MappingFile.read(mapping))) {
        read.forEachRemaining(rows::add);
      }
    }
    for (Path questions : files(MONTH.resolve("questions"), ".yaml")) {
      try (InputStream text = Inputs.open(questions);
          QuestionReader reader =
              QuestionReader.yaml(text, Objects.toString(questions.getFileName()))) {
        Row.of(Objects.toString(questions.getFileName()), reader).forEachRemaining(rows::add);
      }
    }
    Map<String, String> matters = matters(rows);
    return rows.stream().map(row -> record(row, matters)).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The desk's own matters stand in the report, in the order of the complaints. */
  private static Map<String, String> matters(List<Row> rows) {
    List<HouseholdComplaint> reported = report(rows).complaints();
    List<Row> complaints =
        rows.stream()
            .filter(row -> row.source().equals("complaints.csv"))
            .filter(row -> row.cells().orElseThrow().cell("类别").equals("投诉"))
            .toList();
    assertThat(complaints).hasSameSizeAs(reported);
    Map<String, String> matters = new TreeMap<>();
    for (int position = 0; position < complaints.size(); position++) {
      assertThat(complaints.get(position).cells().orElseThrow().cell("房号"))
          .isEqualTo(reported.get(position).household());
      matters.put(complaints.get(position).name(), reported.get(position).matter());
    }
    return matters;
  }

  private static NonconformityMonth report(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.question().stream())
        .filter(NonconformityMonth.class::isInstance)
        .map(NonconformityMonth.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static AuditRecord record(Row row, Map<String, String> matters) {
    AuditRecord.Builder record =
        AuditRecord.builder()
            .question(row.question().orElseThrow())
            .record(
                RecordReference.builder()
                    .source(row.source())
                    .row(row.number())
                    .id(row.id())
                    .build());
    switch (row.source()) {
      case "complaints.csv" ->
          record
              .household(row.cells().orElseThrow().cell("房号"))
              .matter(Optional.ofNullable(matters.get(row.name())));
      case "repairs.csv" -> {
        TableRow cells = row.cells().orElseThrow();
        if (!cells.cell("地点").endsWith("公共")) {
          record.household(cells.cell("地点"));
        }
        record.matter(cells.cell("报修类别"));
        if (!cells.cell("报修日期").isEmpty()) {
          record.arisenOn(LocalDate.parse(cells.cell("报修日期")));
        }
      }
      default -> {}
    }
    return record.build();
  }

  @Test
  void everyRecordWasAudited() {
    assertThat(summary.read()).isEqualTo(752);
    assertThat(summary.refused()).isZero();
    assertThat(HEARD).hasSize(752);
    assertThat(summary.sources())
        .filteredOn(count -> count.source().equals("complaints.csv"))
        .extracting(count -> count.kind() + " " + count.audited())
        .containsExactly("complaint 155");
  }

  @Test
  void theVerdictsAreThoseOfTheDecisions() {
    Map<String, Long> violated = new TreeMap<>();
    HEARD.stream()
        .flatMap(record -> record.decision().findings().stream())
        .filter(finding -> finding.verdict() == Verdict.VIOLATED)
        .forEach(finding -> violated.merge(finding.clause(), 1L, Long::sum));

    assertThat(
            summary.byClause().entrySet().stream()
                .filter(entry -> entry.getValue().violated() > 0)
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().violated())))
        .isEqualTo(violated);
  }

  @Test
  void clocksStandAsTheTablesSay() {
    assertThat(clocks("CMP-17"))
        .isEqualTo(Map.of("STOPPED MET", 40L, "STOPPED BREACHED", 9L, "RUNNING ON_TRACK", 2L));
    assertThat(clocks("CMP-24"))
        .isEqualTo(Map.of("STOPPED MET", 47L, "STOPPED BREACHED", 6L, "RUNNING BREACHED", 8L));
    assertThat(clocks("REP-03"))
        .isEqualTo(
            Map.of(
                "STOPPED MET", 31L,
                "STOPPED BREACHED", 9L,
                "RUNNING BREACHED", 1L,
                "RUNNING ON_TRACK", 1L));
  }

  private static Map<String, Long> clocks(String clause) {
    return summary.clocks().stream()
        .filter(count -> count.clause().equals(clause))
        .collect(toMap(count -> count.lifecycle() + " " + count.verdict(), count -> count.count()));
  }

  @Test
  void complaintsNotVerifiedAreOverdueLongestFirst() {
    assertThat(summary.overdue())
        .filteredOn(listed -> listed.clock().clause().equals("CMP-24"))
        .extracting(
            listed ->
                listed.record().id().orElseThrow()
                    + " "
                    + listed.clock().overdue().orElseThrow().toDays())
        .containsExactly(
            "TS2603-024 26",
            "TS2603-039 23",
            "TS2603-063 19",
            "TS2603-071 18",
            "TS2603-102 12",
            "TS2603-128 6",
            "TS2603-136 4",
            "TS2603-153 0");
  }

  @Test
  void whatRepeatsIsWhatTheReportNames() {
    NonconformityMonthOutcome reported =
        HEARD.stream()
            .map(record -> record.decision().outcome())
            .filter(NonconformityMonthOutcome.class::isInstance)
            .map(NonconformityMonthOutcome.class::cast)
            .findFirst()
            .orElseThrow();
    List<Trigger> found =
        conclusion.nonconformities().stream()
            .filter(report -> report.month().equals(MARCH))
            .flatMap(report -> report.decision().outcome().triggers().stream())
            .toList();

    assertThat(of(RepeatTrigger.REPEAT_COMPLAINT, found))
        .isEqualTo(of(RepeatTrigger.REPEAT_COMPLAINT, reported.triggers()))
        .hasSize(14);
    assertThat(of(RepeatTrigger.REPEAT_REPAIR, found))
        .isEqualTo(of(RepeatTrigger.REPEAT_REPAIR, reported.triggers()));
  }

  private static List<Trigger> of(RepeatTrigger repeated, List<Trigger> triggers) {
    return triggers.stream().filter(trigger -> trigger.trigger() == repeated).toList();
  }

  @Test
  void callbacksAreThoseOfTheRates() {
    CallbackCoverage repairs =
        conclusion.coverage().stream()
            .filter(coverage -> coverage.count().event() == CallbackEvent.DAILY_REPAIR)
            .filter(coverage -> coverage.count().month().equals(Optional.of(MARCH)))
            .findFirst()
            .orElseThrow();

    assertThat(repairs.count().finished()).isEqualTo(155);
    assertThat(repairs.count().calledBack()).isEqualTo(136);
    assertThat(
            HEARD.stream()
                .filter(
                    record ->
                        record.record().question() instanceof CallbackRate rate
                            && rate.event() == CallbackEvent.DAILY_REPAIR)
                .<Object>map(record -> record.decision().outcome()))
        .containsExactly(repairs.decision().outcome());
  }

  @Test
  void theMonthsRegisterCountsEachComplaintOnce() {
    assertThat(all(conclusion.complaints()))
        .isEqualTo(Map.of(ContactType.COMPLAINT, 129L, ContactType.OPINION, 9L));
    assertThat(all(conclusion.suggestions())).isEqualTo(Map.of(ContactType.SUGGESTION, 17L));
    assertThat(conclusion.complaints())
        .filteredOn(count -> count.aspect() == RegisterAspect.MEASURE)
        .extracting(count -> count.value().orElseThrow() + " " + count.count())
        .contains("HANDLED 42", "OPEN 10");
    assertThat(conclusion.suggestions())
        .filteredOn(count -> count.aspect() == RegisterAspect.MEASURE)
        .extracting(count -> count.value().orElseThrow() + " " + count.count())
        .contains("ADOPTED 7", "NOT_ADOPTED 2");
    assertThat(conclusion.targets())
        .filteredOn(target -> target.month().equals(MARCH))
        .flatExtracting(target -> target.measurements())
        .extracting(measured -> measured.metric() + " " + measured.value().or(measured::numerator))
        .containsExactly("REPEAT_COMPLAINTS Optional[14]", "COMPLAINT_RATE Optional[129]");
  }

  private static Map<ContactType, Long> all(List<RegisterCount> register) {
    return register.stream()
        .filter(count -> count.aspect() == RegisterAspect.ALL)
        .collect(toMap(RegisterCount::type, RegisterCount::count));
  }

  @Test
  void deductionsAddUpToWhatWasTakenFromPay() {
    BigDecimal taken =
        HEARD.stream()
            .map(record -> record.decision().outcome())
            .filter(PayMonthOutcome.class::isInstance)
            .flatMap(outcome -> ((PayMonthOutcome) outcome).lines().stream())
            .filter(line -> line.clause().isPresent() && line.amount().signum() < 0)
            .map(line -> line.amount().negate())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(summary.deductions()).hasSize(40);
    assertThat(
            summary.deductions().stream()
                .map(EmployeeDeduction::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(taken)
        .isPositive();
  }
}
