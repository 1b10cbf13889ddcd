package dev.guicheng.records;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ArchiveRecord} question is answered. */
@Value.Immutable
public interface ArchiveRecordOutcome {
  /** Last hand-in day. */
  Optional<LocalDate> dueOn();

  /** Last day of retention. */
  Optional<LocalDate> keepUntil();

  /** ACCEPTANCE_FORM only: owner approved. */
  Optional<Boolean> mayArchive();

  /** May be destroyed on asOf. */
  Optional<Boolean> mayDestroy();

  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableArchiveRecordOutcome.Builder {}
}
