package dev.guicheng.repair;

import dev.guicheng.Obligation;
import dev.guicheng.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link RepairRecord} question is answered. */
@Value.Immutable
public interface RepairRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** REP-01. */
  Optional<Boolean> arrivalOnTime();

  /** REP-01/03. */
  Optional<Boolean> completionOnTime();

  /** Day of completeDueAt. */
  Optional<LocalDate> dueOn();

  /** Limit as instant; a day limit gives 23:59 of the day. */
  Optional<LocalDateTime> completeDueAt();

  /**
   * Quoted and consented and quotedAt ≤ consentedAt ≤ startedAt as far as given; true for free or
   * exempt work; only with a REP-11 finding.
   */
  Optional<Boolean> mayStart();

  /** Urgent work without consent (Y-07). */
  Optional<Boolean> needsReview();

  /** Who must issue it. */
  Optional<Role> receiptIssuer();

  /** E.g. update the owner's contact. */
  List<Obligation> obligations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairRecordOutcome.Builder {}
}
