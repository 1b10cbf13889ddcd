package dev.guicheng.records;

import dev.guicheng.Quarter;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record that was or will be archived.
 *
 * <p>Kind {@code archive-record}.
 */
@Value.Immutable
public interface ArchiveRecord extends Question<ArchiveRecordOutcome> {
  @Override
  default String kind() {
    return "archive-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Type. */
  RecordType recordType();

  /** Quarter of the records (CALLBACK). */
  Optional<Quarter> quarter();

  /** Handed to the archivist. */
  Optional<LocalDate> handedInOn();

  /** Archived; default handedInOn. */
  Optional<LocalDate> archivedOn();

  /** Owner approved (ACCEPTANCE_FORM). */
  Optional<Boolean> ownerApproved();

  /** Has id and trace link. */
  Optional<Boolean> traceable();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableArchiveRecord.Builder {}
}
