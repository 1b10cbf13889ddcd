package dev.guicheng.cli.audit;

import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.AuditSummary;
import java.util.List;

/**
 * A finished audit.
 *
 * @param summary what was counted
 * @param conclusion what follows from all records together
 * @param unreadable how many rows were no record at all
 * @param samples findings to look at, clause by clause
 */
record Audited(
    AuditSummary summary,
    AuditConclusion conclusion,
    long unreadable,
    List<ClauseSamples> samples) {
  /** All rows: audited, refused by the policy book, or no record. */
  long read() {
    return summary.read() + unreadable;
  }

  long rejected() {
    return summary.refused() + unreadable;
  }
}
