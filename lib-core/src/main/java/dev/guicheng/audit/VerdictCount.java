package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import org.immutables.value.Value;

/** How many findings of each verdict. */
@Value.Immutable
public interface VerdictCount {
  /** Broken. */
  long violated();

  /** Not decidable. */
  long undetermined();

  /** To be looked at. */
  long advisory();

  /** Kept. */
  long satisfied();

  /** Shaped the outcome. */
  long applied();

  /** No finding. */
  static VerdictCount none() {
    return of(0, 0, 0, 0, 0);
  }

  /** Counts in the order of the verdicts. */
  static VerdictCount of(
      long violated, long undetermined, long advisory, long satisfied, long applied) {
    return builder()
        .violated(violated)
        .undetermined(undetermined)
        .advisory(advisory)
        .satisfied(satisfied)
        .applied(applied)
        .build();
  }

  /** Both together. */
  default VerdictCount plus(VerdictCount other) {
    return of(
        violated() + other.violated(),
        undetermined() + other.undetermined(),
        advisory() + other.advisory(),
        satisfied() + other.satisfied(),
        applied() + other.applied());
  }

  /** All findings. */
  default long total() {
    return violated() + undetermined() + advisory() + satisfied() + applied();
  }

  /** The compliance rate: those kept of those kept or broken. */
  default Share compliance() {
    return new Share(satisfied(), satisfied() + violated());
  }

  /** Refuses negative counts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("VerdictCount");
    problems.require(
        violated() >= 0, "violated", Reason.OUT_OF_RANGE, "%s must not be negative", violated());
    problems.require(
        undetermined() >= 0,
        "undetermined",
        Reason.OUT_OF_RANGE,
        "%s must not be negative",
        undetermined());
    problems.require(
        advisory() >= 0, "advisory", Reason.OUT_OF_RANGE, "%s must not be negative", advisory());
    problems.require(
        satisfied() >= 0, "satisfied", Reason.OUT_OF_RANGE, "%s must not be negative", satisfied());
    problems.require(
        applied() >= 0, "applied", Reason.OUT_OF_RANGE, "%s must not be negative", applied());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableVerdictCount.Builder {}
}
