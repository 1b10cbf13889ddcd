package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One repair. */
@Value.Immutable
public interface HouseholdRepair {
  /** Household. */
  String household();

  /** Kind of repair. */
  String repairKind();

  /** Day. */
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
