package dev.guicheng.service;

import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link AppearanceRecord} question is answered. */
@Value.Immutable
public interface AppearanceRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAppearanceRecordOutcome.Builder {}
}
