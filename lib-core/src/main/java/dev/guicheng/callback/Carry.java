package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.util.Optional;
import org.immutables.value.Value;

/** Totals of earlier windows of the same series. */
@Value.Immutable
public interface Carry {
  /** Sum of earlier populations, 0 or more. */
  int populationTotal();

  /** Sum of earlier selections, from 0 to {@link #populationTotal()}. */
  int selectedTotal();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Carry");
    problems.requireCount("populationTotal", Optional.of(populationTotal()));
    problems.requireCount("selectedTotal", Optional.of(selectedTotal()));
    problems.require(
        selectedTotal() <= populationTotal(),
        "selectedTotal",
        Reason.CONTRADICTION,
        "%s is more than the population of %s",
        selectedTotal(),
        populationTotal());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCarry.Builder {}
}
