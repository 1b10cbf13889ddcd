package dev.guicheng.service;

import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link AppearanceRecord} question is answered. */
@Value.Immutable
public interface AppearanceRecordOutcome {
  /**
   * True if no clause is broken or undetermined, false if one is broken; empty otherwise, and if no
   * clause applies.
   */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAppearanceRecordOutcome.Builder {}
}
