package dev.guicheng.audit;

import dev.guicheng.Comparison;
import dev.guicheng.Verdict;
import dev.guicheng.policy.PolicyId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was found about one clause in one record. */
@Value.Immutable
public interface AuditFinding {
  /** Which record. */
  RecordReference record();

  /** The kind of the record's question. */
  String kind();

  /** The area of that kind, such as {@code complaint}. */
  String area();

  /** The department it is counted for. */
  Optional<String> department();

  /** The household it is about. */
  Optional<String> household();

  /** The employee it is about. */
  Optional<String> employee();

  /** The month it is counted in; empty if no day is known. */
  Optional<YearMonth> month();

  /** The clause's id in the ledger, such as {@code CBK-03}, or a clause of the site's own. */
  String clause();

  /** What was found. */
  Verdict verdict();

  /** What would decide an undetermined finding: attribute paths, setting keys, or a gap's id. */
  List<String> missing();

  /** What was compared with what, in the order of the clause. */
  List<Comparison> comparisons();

  /** The policy book that decided. */
  PolicyId policy();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAuditFinding.Builder {}
}
