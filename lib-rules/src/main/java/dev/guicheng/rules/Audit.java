package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.Clock;
import dev.guicheng.audit.ClockLog;
import dev.guicheng.audit.RecordClocks;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Audits records: findings as they come, and a summary at the end.
 *
 * <pre>{@code
 * Audit audit = Audit.of(engine, LocalDateTime.of(2026, 4, 1, 0, 0));
 * AuditSummary summary = audit.summarize(records.iterator(), listener);
 * AuditConclusion conclusion = audit.conclude(summary);
 * }</pre>
 *
 * <p>Any engine can split the work: each part has a run of its own, summaries merge in any order
 * ({@link AuditSummary#plus}), and the conclusion is drawn from the whole. The result is the same,
 * however it was split. An audit is immutable and safe for many threads; a run belongs to one.
 */
public final class Audit {
  private static final Map<String, String> AREA_BY_KIND =
      Areas.ALL.stream()
          .flatMap(area -> area.assemblers().keySet().stream().map(kind -> Map.entry(kind, area)))
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().name()));

  private final PolicyEngine engine;
  private final LocalDateTime asOf;
  private final int mostListed;
  private final Optional<Integer> households;

  private Audit(
      PolicyEngine engine, LocalDateTime asOf, int mostListed, Optional<Integer> households) {
    this.engine = requireNonNull(engine, "engine");
    this.asOf = requireNonNull(asOf, "asOf");
    this.mostListed = mostListed;
    this.households = households;
  }

  /**
   * An audit by an engine.
   *
   * @param asOf the moment that clocks are computed for, local to the property. Questions keep
   *     their own moments of asking: one that has none is asked as it stands
   */
  public static Audit of(PolicyEngine engine, LocalDateTime asOf) {
    return new Audit(engine, asOf, AuditSummary.MOST_LISTED, Optional.empty());
  }

  /**
   * The same audit with shorter or longer lists of overdue clocks, clocks at risk and refusals.
   *
   * @param most how many rows each holds at most, 0 or more
   */
  public Audit listing(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("Audit: listing %s must not be negative".formatted(most));
    }
    return new Audit(engine, asOf, most, households);
  }

  /**
   * The same audit of a property whose households are counted, so that the complaint rate (CMP-33)
   * is known.
   *
   * @param count how many there are, at least 1
   */
  public Audit households(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "Audit: households %s must be at least 1".formatted(count));
    }
    return new Audit(engine, asOf, mostListed, Optional.of(count));
  }

  /** Starts a run whose findings go to a listener. */
  public AuditRun start(AuditListener listener) {
    return new AuditRun(this, listener);
  }

  /** Audits all records that come, and sums them up. */
  public AuditSummary summarize(Iterator<AuditRecord> records, AuditListener listener) {
    AuditRun run = start(listener);
    records.forEachRemaining(run::accept);
    return run.finish();
  }

  /** The summary of no record: what merging begins with. */
  public AuditSummary empty() {
    return AuditSummary.empty(asOf, mostListed);
  }

  /**
   * What follows from all records together: the months' nonconformities, callback coverage, targets
   * and registers. Each month is judged by the book in force on its last day.
   *
   * @param summary of all records, merged from all parts
   */
  public AuditConclusion conclude(AuditSummary summary) {
    return new AuditConclusions(engine, households).of(summary);
  }

  PolicyEngine engine() {
    return engine;
  }

  /** A decided record with its clocks. */
  AuditedRecord audited(AuditRecord record, Decision<?> decision) {
    PolicyBook book = engine.policies().inForceOn(record.question().policyDate());
    List<ClockLog> logs =
        record.clocks().isEmpty()
            ? RecordClocks.of(record.question(), decision, book)
            : record.clocks();
    List<Clock> clocks = logs.stream().flatMap(log -> log.at(asOf, book).stream()).toList();
    return AuditedRecord.builder()
        .record(record)
        .area(AREA_BY_KIND.getOrDefault(decision.kind(), decision.kind()))
        .decision(decision)
        .addAllClocks(clocks)
        .build();
  }
}
