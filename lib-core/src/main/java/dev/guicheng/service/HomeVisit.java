package dev.guicheng.service;

import dev.guicheng.Problems;
import dev.guicheng.policy.Span;
import java.util.Optional;
import org.immutables.value.Value;

/** One home visit. */
@Value.Immutable
public interface HomeVisit {
  /** Bell or knock. */
  Optional<DoorSignal> signal();

  /** Times. */
  Optional<Integer> signalCount();

  /** Before trying again. */
  Optional<Span> repeatGap();

  /** Uniform. */
  Optional<Boolean> uniform();

  /** Work ID. */
  Optional<Boolean> workId();

  /** Papers. */
  Optional<Boolean> papers();

  /** Consent to enter. */
  Optional<Boolean> ownerConsent();

  /** Entered; false unless set. */
  @Value.Default
  default boolean entered() {
    return false;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("HomeVisit");
    problems.requireCount("signalCount", signalCount());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHomeVisit.Builder {}
}
