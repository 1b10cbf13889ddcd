package dev.guicheng.records;

import dev.guicheng.Problems;
import dev.guicheng.Quarter;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
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
    return asOf()
        .map(LocalDateTime::toLocalDate)
        .or(this::archived)
        .or(() -> quarter().map(Quarter::endsOn));
  }

  /** Refuses an undeclared type. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("recordType", recordType(), problems);
  }

  /** What kind of record it is. */
  RecordType recordType();

  /** The quarter of callback records. */
  Optional<Quarter> quarter();

  /** The day it was handed to the archivist. */
  Optional<LocalDate> handedInOn();

  /** The day it was archived; the day of hand-in if not told. */
  Optional<LocalDate> archivedOn();

  /** Whether the owner approved an acceptance form. */
  Optional<Boolean> ownerApproved();

  /** Whether it has a number and can be traced to its matter. */
  Optional<Boolean> traceable();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** The day it was archived, else the day of hand-in; empty if neither is known. */
  default Optional<LocalDate> archived() {
    return archivedOn().or(this::handedInOn);
  }

  /** Whether neither callback records nor acceptance forms, which have clauses of their own. */
  default boolean other() {
    return !recordType().equals(RecordType.CALLBACK)
        && !recordType().equals(RecordType.ACCEPTANCE_FORM);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableArchiveRecord.Builder {}
}
