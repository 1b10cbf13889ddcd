package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over records, or over one part of them. Records are decided a thousand at a time, so the
 * listener gets them with some delay. Not thread-safe: each thread has its own run.
 */
public final class AuditRun {
  private static final int CHUNK = 1_000;

  private final Audit audit;
  private final AuditListener listener;
  private final List<AuditRecord> waiting = new ArrayList<>(CHUNK);
  private final SummaryCounter counter;
  private boolean finished;

  AuditRun(Audit audit, AuditListener listener) {
    this.audit = audit;
    this.listener = requireNonNull(listener, "listener");
    this.counter = new SummaryCounter(audit.empty());
  }

  /**
   * Takes one record.
   *
   * @throws IllegalStateException if the run is finished
   */
  public void accept(AuditRecord record) {
    requireOpen();
    waiting.add(requireNonNull(record, "record"));
    if (waiting.size() == CHUNK) {
      decideWaiting();
    }
  }

  /**
   * Decides what still waits, and sums up. The records that were read are those audited and those
   * refused.
   *
   * @throws IllegalStateException if the run is finished already
   */
  public AuditSummary finish() {
    requireOpen();
    decideWaiting();
    finished = true;
    return counter.summary();
  }

  private void requireOpen() {
    if (finished) {
      throw new IllegalStateException("this run of the audit is finished; start another");
    }
  }

  private void decideWaiting() {
    List<AuditRecord> chunk = List.copyOf(waiting);
    waiting.clear();
    List<Decision<?>> decisions;
    try {
      decisions = audit.engine().decideAll(chunk.stream().map(AuditRecord::question).toList());
    } catch (InvalidInputException someRefused) {
      chunk.forEach(this::decide);
      return;
    }
    for (int position = 0; position < chunk.size(); position++) {
      add(chunk.get(position), decisions.get(position));
    }
  }

  private void decide(AuditRecord record) {
    Decision<?> decision;
    try {
      decision = audit.engine().decide(record.question());
    } catch (InvalidInputException refused) {
      refuse(record, refused.problems());
      return;
    }
    add(record, decision);
  }

  private void add(AuditRecord record, Decision<?> decision) {
    AuditedRecord audited = audit.audited(record, decision);
    counter.add(audited);
    listener.audited(audited);
  }

  private void refuse(AuditRecord record, List<Problem> problems) {
    Refusal refusal =
        Refusal.builder()
            .record(record.record())
            .kind(record.question().kind())
            .addAllProblems(problems)
            .build();
    counter.add(refusal);
    listener.refused(refusal);
  }
}
