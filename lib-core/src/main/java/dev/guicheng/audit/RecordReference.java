package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** Which record: its table or stream, its place in it, and its own name. Sorted in that order. */
@Value.Immutable
public interface RecordReference extends Comparable<RecordReference> {
  /** The table or stream, such as {@code complaints.csv}. */
  String source();

  /** Its place in the source, from 1. */
  long row();

  /** Its own name, such as {@code TS-17}. */
  Optional<String> id();

  /** A record without a name of its own. */
  static RecordReference of(String source, long row) {
    return builder().source(source).row(row).build();
  }

  /** A record with a name of its own. */
  static RecordReference of(String source, long row, String id) {
    return builder().source(source).row(row).id(id).build();
  }

  @Override
  default int compareTo(RecordReference other) {
    return Comparator.comparing(RecordReference::source)
        .thenComparingLong(RecordReference::row)
        .thenComparing(reference -> reference.id().orElse(""))
        .compare(this, other);
  }

  /** Refuses a blank source and a row before the first. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("RecordReference");
    problems.requireFilled("source", source());
    problems.require(row() >= 1, "row", Reason.OUT_OF_RANGE, "%s: rows count from 1", row());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRecordReference.Builder {}
}
