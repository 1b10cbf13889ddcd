package dev.guicheng.rules;

import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.ClauseCount;
import dev.guicheng.audit.Clock;
import dev.guicheng.audit.ClockCount;
import dev.guicheng.audit.ClockLifecycle;
import dev.guicheng.audit.ClockVerdict;
import dev.guicheng.audit.ListedClock;
import dev.guicheng.audit.Refusal;
import dev.guicheng.audit.SourceCount;
import dev.guicheng.audit.VerdictCount;
import dev.guicheng.policy.PolicyId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what records have in common. Mutable, for one run. */
final class SummaryCounter {
  private final AuditSummary empty;
  private final Set<PolicyId> policies = new HashSet<>();
  private final Map<SourceKey, long[]> sources = new HashMap<>();
  private final Map<ClauseKey, Map<Verdict, long[]>> clauses = new HashMap<>();
  private final Map<ClockKey, long[]> clocks = new HashMap<>();
  private final FirstOf<ListedClock> overdue;
  private final FirstOf<ListedClock> atRisk;
  private final FirstOf<Refusal> refusals;
  private final MatterCounter matters = new MatterCounter();

  SummaryCounter(AuditSummary empty) {
    this.empty = empty;
    this.overdue = new FirstOf<>(empty.mostListed(), ListedClock.longestOverdueFirst());
    this.atRisk = new FirstOf<>(empty.mostListed(), ListedClock.dueFirst());
    this.refusals = new FirstOf<>(empty.mostListed(), Refusal.order());
  }

  private record SourceKey(String source, String kind) {}

  private record ClauseKey(
      String area, String clause, Optional<String> department, Optional<YearMonth> month) {}

  private record ClockKey(
      String clause, Optional<String> department, ClockLifecycle lifecycle, ClockVerdict verdict) {}

  void add(AuditedRecord audited) {
    String kind = audited.decision().kind();
    count(sources, new SourceKey(audited.record().record().source(), kind), 2, 0);
    policies.add(audited.decision().policy());
    Optional<String> department = audited.record().department();
    Optional<YearMonth> month = audited.month();
    for (Finding finding : audited.decision().findings()) {
      count(
          clauses.computeIfAbsent(
              new ClauseKey(audited.area(), finding.clause(), department, month),
              added -> new EnumMap<>(Verdict.class)),
          finding.verdict(),
          1,
          0);
    }
    for (Clock clock : audited.clocks()) {
      count(
          clocks,
          new ClockKey(clock.clause(), department, clock.lifecycle(), clock.verdict()),
          1,
          0);
      if (clock.isOpen() && clock.verdict() == ClockVerdict.BREACHED) {
        overdue.add(audited.listed(clock));
      } else if (clock.isOpen() && clock.verdict() == ClockVerdict.AT_RISK) {
        atRisk.add(audited.listed(clock));
      }
    }
    matters.add(audited);
  }

  void add(Refusal refusal) {
    count(sources, new SourceKey(refusal.record().source(), refusal.kind()), 2, 1);
    refusals.add(refusal);
  }

  private static <K> void count(Map<K, long[]> counts, K key, int width, int position) {
    counts.computeIfAbsent(key, added -> new long[width])[position]++;
  }

  AuditSummary summary() {
    AuditSummary.Builder summary =
        AuditSummary.builder()
            .asOf(empty.asOf())
            .mostListed(empty.mostListed())
            .addAllPolicies(
                policies.stream()
                    .sorted(Comparator.comparing(PolicyId::name).thenComparing(PolicyId::version))
                    .toList())
            .addAllSources(sources().sorted(SourceCount.order()).toList())
            .addAllClauses(clauses().sorted(ClauseCount.order()).toList())
            .addAllClocks(clocks().sorted(ClockCount.order()).toList())
            .addAllOverdue(overdue.inOrder())
            .addAllAtRisk(atRisk.inOrder())
            .addAllRefusals(refusals.inOrder());
    matters.addTo(summary);
    return summary.build();
  }

  private Stream<SourceCount> sources() {
    return sources.entrySet().stream()
        .map(
            entry ->
                SourceCount.builder()
                    .source(entry.getKey().source())
                    .kind(entry.getKey().kind())
                    .audited(entry.getValue()[0])
                    .refused(entry.getValue()[1])
                    .build());
  }

  private Stream<ClauseCount> clauses() {
    return clauses.entrySet().stream()
        .map(
            entry ->
                ClauseCount.builder()
                    .area(entry.getKey().area())
                    .clause(entry.getKey().clause())
                    .department(entry.getKey().department())
                    .month(entry.getKey().month())
                    .verdicts(verdicts(entry.getValue()))
                    .build());
  }

  private static VerdictCount verdicts(Map<Verdict, long[]> counts) {
    return VerdictCount.builder()
        .violated(number(counts, Verdict.VIOLATED))
        .undetermined(number(counts, Verdict.UNDETERMINED))
        .advisory(number(counts, Verdict.ADVISORY))
        .satisfied(number(counts, Verdict.SATISFIED))
        .applied(number(counts, Verdict.APPLIED))
        .build();
  }

  private static long number(Map<Verdict, long[]> counts, Verdict verdict) {
    long[] count = counts.get(verdict);
    return count == null ? 0 : count[0];
  }

  private Stream<ClockCount> clocks() {
    return clocks.entrySet().stream()
        .map(
            entry ->
                ClockCount.builder()
                    .clause(entry.getKey().clause())
                    .department(entry.getKey().department())
                    .lifecycle(entry.getKey().lifecycle())
                    .verdict(entry.getKey().verdict())
                    .count(entry.getValue()[0])
                    .build());
  }
}
