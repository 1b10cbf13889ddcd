package dev.guicheng.service;

import dev.guicheng.Problems;
import dev.guicheng.policy.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One visit of staff to a home. */
@Value.Immutable
public interface HomeVisit {
  /** Whether the bell was rung or the door knocked at (STD-06). */
  Optional<DoorSignal> signal();

  /** How often it was rung or knocked at first (STD-06). */
  Optional<Integer> signalCount();

  /** How long staff waited before trying again; empty if they did not try again (STD-06). */
  Optional<Span> repeatGap();

  /** Whether the uniform was worn (STD-20). */
  Optional<Boolean> uniform();

  /** Whether the work ID was worn (STD-20). */
  Optional<Boolean> workId();

  /** Whether the papers needed were brought (STD-20). */
  Optional<Boolean> papers();

  /** Whether the owner agreed to their entering (STD-20). */
  Optional<Boolean> ownerConsent();

  /** Whether they entered; false unless set. */
  @Value.Default
  default boolean entered() {
    return false;
  }

  /**
   * What is known of what a visit needs: uniform, work ID and papers, and the owner's consent once
   * somebody entered.
   */
  default List<VisitPart> partsKnown() {
    List<VisitPart> parts = new ArrayList<>();
    uniform().ifPresent(worn -> parts.add(new VisitPart("homeVisit.uniform", worn)));
    workId().ifPresent(worn -> parts.add(new VisitPart("homeVisit.workId", worn)));
    papers().ifPresent(brought -> parts.add(new VisitPart("homeVisit.papers", brought)));
    ownerConsent()
        .ifPresent(
            given -> parts.add(new VisitPart("homeVisit.ownerConsent", given || !entered())));
    return List.copyOf(parts);
  }

  /** Refuses a negative count. */
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
