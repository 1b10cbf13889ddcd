package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.util.Comparator;
import org.immutables.value.Value;

/** How many records of one kind a source had. What was read was audited or refused. */
@Value.Immutable
public interface SourceCount {
  /** The table or stream. */
  String source();

  /** The kind of question. */
  String kind();

  /** How many were audited. */
  long audited();

  /** How many the policy book refused. */
  long refused();

  /** How many were read: all of them. */
  default long read() {
    return audited() + refused();
  }

  /** What is counted together: source, kind. */
  static Comparator<SourceCount> order() {
    return Comparator.comparing(SourceCount::source).thenComparing(SourceCount::kind);
  }

  /** Both together. */
  default SourceCount plus(SourceCount other) {
    return builder()
        .source(source())
        .kind(kind())
        .audited(audited() + other.audited())
        .refused(refused() + other.refused())
        .build();
  }

  /** Refuses negative counts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("SourceCount");
    problems.require(
        audited() >= 0, "audited", Reason.OUT_OF_RANGE, "%s must not be negative", audited());
    problems.require(
        refused() >= 0, "refused", Reason.OUT_OF_RANGE, "%s must not be negative", refused());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSourceCount.Builder {}
}
