package dev.guicheng.records;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ArchiveRecord} question is answered. */
@Value.Immutable
public interface ArchiveRecordOutcome {
  /** The last day of hand-in, inclusive. */
  Optional<LocalDate> dueOn();

  /** The last day of retention, inclusive. */
  Optional<LocalDate> keepUntil();

  /** Acceptance forms only: whether the owner approved. */
  Optional<Boolean> mayArchive();

  /** Whether the retention is over at the moment of asking. */
  Optional<Boolean> mayDestroy();

  /**
   * True if every clause is kept, false if one is broken; absent otherwise and without findings.
   */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableArchiveRecordOutcome.Builder {}
}
