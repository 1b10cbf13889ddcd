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
  /** No clause is broken or left open; empty while one is left open and none is broken. */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind the broken clauses. */
  List<String> defects();

  /** Somebody was on site in time; urgent repairs only (REP-01). */
  Optional<Boolean> arrivalOnTime();

  /** It was finished in time, whatever excuses a delay (REP-01, REP-03). */
  Optional<Boolean> completionOnTime();

  /** The day of {@link #completeDueAt()}. */
  Optional<LocalDate> dueOn();

  /** By when it is finished, inclusive; 23:59 of the day for a limit in days. */
  Optional<LocalDateTime> completeDueAt();

  /**
   * Work may start: a price was quoted and agreed to, in this order and before work started as far
   * as instants are known, or neither is needed (REP-11).
   */
  Optional<Boolean> mayStart();

  /** A person should look at it: urgent work without the consent it needs (Y-07). */
  Optional<Boolean> needsReview();

  /** Who must issue the receipt (REP-13). */
  Optional<Role> receiptIssuer();

  /** What is now to be done, such as to update the owner's contact data (REP-16). */
  List<Obligation> obligations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepairRecordOutcome.Builder {}
}
