package dev.guicheng.audit;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A record that was audited: the decision on it, and its clocks. */
@Value.Immutable
public interface AuditedRecord {
  /** The record. */
  AuditRecord record();

  /** The area of its kind, such as {@code complaint}. */
  String area();

  /** The decision on its question. */
  Decision<?> decision();

  /** Its clocks at the audit's moment of asking; those that have started by then. */
  List<Clock> clocks();

  /** The day the matter arose: as the record says, else by its question. */
  default Optional<LocalDate> arisenOn() {
    return record().arisenOn().or(() -> ArisenOn.of(record().question()));
  }

  /** The month it is counted in; empty if no day is known. */
  default Optional<YearMonth> month() {
    return arisenOn().map(YearMonth::from);
  }

  /** The findings of the decision, each with its record. */
  default List<AuditFinding> findings() {
    return decision().findings().stream().map(this::finding).toList();
  }

  private AuditFinding finding(Finding finding) {
    return AuditFinding.builder()
        .record(record().record())
        .kind(decision().kind())
        .area(area())
        .department(record().department())
        .household(record().household())
        .employee(record().employee())
        .month(month())
        .clause(finding.clause())
        .verdict(finding.verdict())
        .addAllMissing(finding.missing())
        .addAllComparisons(finding.comparisons())
        .policy(decision().policy())
        .build();
  }

  /** A clock of the record, for a list. */
  default ListedClock listed(Clock clock) {
    return ListedClock.builder()
        .record(record().record())
        .department(record().department())
        .household(record().household())
        .employee(record().employee())
        .clock(clock)
        .build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAuditedRecord.Builder {}
}
