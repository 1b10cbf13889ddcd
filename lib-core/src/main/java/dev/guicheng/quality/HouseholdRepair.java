package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One repair of a household. */
@Value.Immutable
public interface HouseholdRepair {
  /** The household, not blank. */
  String household();

  /** The kind of repair, not blank; equal texts are the same kind. */
  String repairKind();

  /** The day it was reported. */
  LocalDate reportedOn();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("HouseholdRepair");
    problems.requireFilled("household", household());
    problems.requireFilled("repairKind", repairKind());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHouseholdRepair.Builder {}
}
