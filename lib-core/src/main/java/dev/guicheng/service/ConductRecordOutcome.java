package dev.guicheng.service;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ConductRecord} question is answered. */
@Value.Immutable
public interface ConductRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Banned phrases found. */
  List<String> hits();

  /** As complaint-record. */
  List<String> defects();

  /** STD-07. */
  Optional<Boolean> smileRequired();

  /** Contradicts current law. */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableConductRecordOutcome.Builder {}
}
