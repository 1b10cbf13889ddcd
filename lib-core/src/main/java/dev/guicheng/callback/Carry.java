package dev.guicheng.callback;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** Totals of earlier windows of the same series. */
@Value.Immutable
public interface Carry {
  /** Sum of earlier populations. */
  int populationTotal();

  /** Sum of earlier selections. */
  int selectedTotal();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Carry");
    problems.requireCount("populationTotal", Optional.of(populationTotal()));
    problems.requireCount("selectedTotal", Optional.of(selectedTotal()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCarry.Builder {}
}
