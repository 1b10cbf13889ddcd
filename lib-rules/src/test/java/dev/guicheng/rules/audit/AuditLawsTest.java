package dev.guicheng.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Verdict;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditFinding;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.Clock;
import dev.guicheng.audit.ClockVerdict;
import dev.guicheng.audit.Refusal;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.rules.Audit;
import dev.guicheng.rules.Guicheng;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.ObjectMapper;

/** A year of records, audited whole and in parts. */
class AuditLawsTest {
  private static final ObjectMapper MAPPER = GuichengJson.jsonMapper();
  private static final Audit AUDIT =
      Audit.of(Guicheng.engine(), SyntheticYear.AS_OF).listing(40).households(600);
  private static final List<AuditRecord> RECORDS = SyntheticYear.of(3_000, 7);
  private static final Set<String> TIME_ONLY = Set.of("CMP-17", "CMP-24", "REP-03");
  private static final Heard HEARD = new Heard();
  private static final AuditSummary WHOLE = AUDIT.summarize(RECORDS.iterator(), HEARD);

  /** Keeps what an audit said. */
  private static final class Heard implements AuditListener {
    private final List<AuditedRecord> audited = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    @Override
    public void audited(AuditedRecord record) {
      audited.add(record);
    }

    @Override
    public void refused(Refusal refusal) {
      refused.add(refusal);
    }
  }

  private static AuditSummary summary(List<AuditRecord> records) {
    return AUDIT.summarize(records.iterator(), AuditListener.none());
  }

  @Property(tries = 10)
  void howeverTheWorkIsSplitTheSummaryIsTheSameByteForByte(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int parts) {
    Random random = new Random(seed);
    List<List<AuditRecord>> split = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      split.add(new ArrayList<>());
    }
    RECORDS.forEach(record -> split.get(random.nextInt(parts)).add(record));
    List<AuditSummary> summaries =
        new ArrayList<>(split.stream().map(AuditLawsTest::summary).toList());
    while (summaries.size() > 1) {
      Collections.shuffle(summaries, random);
      AuditSummary merged = summaries.remove(0).plus(summaries.remove(0));
      summaries.add(merged);
    }

    assertThat(MAPPER.writeValueAsBytes(summaries.get(0)))
        .isEqualTo(MAPPER.writeValueAsBytes(WHOLE));
    assertThat(MAPPER.writeValueAsBytes(AUDIT.conclude(summaries.get(0))))
        .isEqualTo(MAPPER.writeValueAsBytes(AUDIT.conclude(WHOLE)));
  }

  @Property(tries = 20)
  void mergingIsAssociativeAndCommutativeAndTheEmptySummaryChangesNothing(
      @ForAll @IntRange(min = 0, max = 300) int first,
      @ForAll @IntRange(min = 0, max = 300) int second) {
    AuditSummary one = summary(RECORDS.subList(0, first));
    AuditSummary two = summary(RECORDS.subList(first, first + second));
    AuditSummary three = summary(RECORDS.subList(2_700, 3_000));

    assertThat(one.plus(two)).isEqualTo(two.plus(one));
    assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    assertThat(AUDIT.empty().plus(one)).isEqualTo(one);
    assertThat(one.plus(AUDIT.empty())).isEqualTo(one);
  }

  @Example
  void whatWasReadWasAuditedOrRefused() {
    assertThat(WHOLE.read()).isEqualTo(RECORDS.size());
    assertThat(WHOLE.audited()).isEqualTo(HEARD.audited.size());
    assertThat(WHOLE.refused()).isEqualTo(HEARD.refused.size()).isPositive();
    assertThat(HEARD.refused)
        .allSatisfy(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.path())
                    .containsExactly("reportedTo[0]"));
  }

  @Example
  void everyFindingAndEveryClockIsCounted() {
    long findings = HEARD.audited.stream().mapToLong(record -> record.findings().size()).sum();
    long clocks = HEARD.audited.stream().mapToLong(record -> record.clocks().size()).sum();

    assertThat(WHOLE.verdicts().total()).isEqualTo(findings);
    assertThat(WHOLE.byArea().values().stream().mapToLong(count -> count.total()).sum())
        .isEqualTo(findings);
    assertThat(WHOLE.clocks().stream().mapToLong(count -> count.count()).sum()).isEqualTo(clocks);
    assertThat(WHOLE.overdue()).hasSize(40);
    assertThat(WHOLE.overdueCount()).isGreaterThan(40);
    assertThat(WHOLE.overdue())
        .extracting(listed -> listed.clock().overdue().orElseThrow())
        .isSortedAccordingTo(Collections.reverseOrder());
  }

  /** Of clauses that ask for nothing but the time, clock and finding say the same. */
  @Example
  void clocksAgreeWithTheFindingsOnTheirClauses() {
    int compared = 0;
    for (AuditedRecord audited : HEARD.audited) {
      for (Clock clock : audited.clocks()) {
        Verdict verdict = audited.decision().findFinding(clock.clause()).orElseThrow().verdict();
        if (clock.verdict() == ClockVerdict.BREACHED) {
          assertThat(verdict).as("%s of %s", clock, audited).isEqualTo(Verdict.VIOLATED);
        }
        if (TIME_ONLY.contains(clock.clause())) {
          compared++;
          assertThat(verdict == Verdict.VIOLATED)
              .as("%s of %s", clock, audited)
              .isEqualTo(clock.verdict() == ClockVerdict.BREACHED);
        }
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Example
  void allOfItIsReadBackAsItWasWritten() {
    AuditConclusion conclusion = AUDIT.conclude(WHOLE);

    assertThat(reread(WHOLE, AuditSummary.class)).isEqualTo(WHOLE);
    assertThat(reread(conclusion, AuditConclusion.class)).isEqualTo(conclusion);
    assertThat(conclusion.nonconformities()).hasSize(12);
    assertThat(conclusion.targets()).hasSize(12);
    for (AuditedRecord audited : HEARD.audited.subList(0, 300)) {
      assertThat(reread(audited.record(), AuditRecord.class)).isEqualTo(audited.record());
      for (AuditFinding finding : audited.findings()) {
        assertThat(reread(finding, AuditFinding.class)).isEqualTo(finding);
      }
      for (Clock clock : audited.clocks()) {
        assertThat(reread(clock, Clock.class)).isEqualTo(clock);
      }
    }
  }

  private static <T> T reread(T value, Class<T> type) {
    String text = MAPPER.writeValueAsString(value);
    T read = MAPPER.readValue(text, type);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(text);
    return read;
  }
}
