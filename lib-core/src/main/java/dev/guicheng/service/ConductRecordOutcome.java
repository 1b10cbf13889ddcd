package dev.guicheng.service;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ConductRecord} question is answered. */
@Value.Immutable
public interface ConductRecordOutcome {
  /**
   * True if no clause is broken or undetermined, false if one is broken; empty otherwise, and if no
   * clause applies.
   */
  Optional<Boolean> compliant();

  /** The banned phrases that were said, in the order in which they first occur (STD-10). */
  List<String> hits();

  /** What is absent, insufficient or wrong behind broken clauses: constants and paths. */
  List<String> defects();

  /** Whether a smile was due at that distance; empty if the distance is not known (STD-07). */
  Optional<Boolean> smileRequired();

  /**
   * Whether a finding contradicts current law: a transfer needs the employee's agreement (CON-15).
   * Empty without a transfer, while it is not known whether it was refused, and where the book does
   * not flag conflicts.
   */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableConductRecordOutcome.Builder {}
}
