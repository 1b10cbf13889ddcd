package dev.guicheng.cli.audit;

import dev.guicheng.Question;
import dev.guicheng.audit.AuditListener;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.AuditedRecord;
import dev.guicheng.audit.RecordReference;
import dev.guicheng.audit.Refusal;
import dev.guicheng.cli.Row;
import dev.guicheng.rules.Audit;
import dev.guicheng.rules.AuditRun;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/** Feeds the rows of ledgers to an audit; what is no record is rejected and the rest goes on. */
final class LedgerAudit implements AuditListener {
  private final Audit audit;
  private final AuditOutput output;
  private final AuditRun run;

  /** The rows that the audit has not answered yet, in its order. */
  private final Queue<Row> waiting = new ArrayDeque<>();

  private long unreadable;

  LedgerAudit(Audit audit, AuditOutput output) {
    this.audit = audit;
    this.output = output;
    this.run = audit.start(this);
  }

  void accept(Iterator<Row> rows) {
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.question().isPresent()) {
        waiting.add(row);
        run.accept(record(row, row.question().get()));
      } else {
        unreadable++;
        output.reject(row);
      }
    }
  }

  private static AuditRecord record(Row row, Question<?> question) {
    AuditRecord.Builder record =
        AuditRecord.builder()
            .question(question)
            .record(
                RecordReference.builder()
                    .source(row.source())
                    .row(row.number())
                    .id(row.id())
                    .build());
    row.cells()
        .ifPresent(
            cells ->
                record
                    .department(cells.department())
                    .household(cells.household())
                    .employee(cells.employee()));
    return record.build();
  }

  @Override
  public void audited(AuditedRecord record) {
    waiting.remove();
    output.add(record);
  }

  @Override
  public void refused(Refusal refusal) {
    output.reject(waiting.remove().refused(refusal.problems()));
  }

  Audited finish() {
    AuditSummary summary = run.finish();
    return new Audited(summary, audit.conclude(summary), unreadable, output.samples());
  }
}
