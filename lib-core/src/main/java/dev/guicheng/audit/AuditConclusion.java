package dev.guicheng.audit;

import java.time.LocalDateTime;
import java.util.List;
import org.immutables.value.Value;

/**
 * What follows from all records of an audit together, and from none of them alone. It is drawn from
 * a whole summary, not merged.
 */
@Value.Immutable
public interface AuditConclusion {
  /** The moment of asking. */
  LocalDateTime asOf();

  /** What the months' reports must name, month by month. */
  List<NonconformityReport> nonconformities();

  /** Callback coverage, by month and event. */
  List<CallbackCoverage> coverage();

  /** Repeated complaints and the complaint rate, month by month. */
  List<TargetMonth> targets();

  /** The months' summaries of complaints and opinions (投诉情况月度汇总, CMP-13). */
  List<RegisterCount> complaints();

  /** The months' summaries of suggestions (建议情况月度表, CMP-14). */
  List<RegisterCount> suggestions();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAuditConclusion.Builder {}
}
