package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One complaint. */
@Value.Immutable
public interface HouseholdComplaint {
  /** Household. */
  String household();

  /** Matter. */
  String matter();

  /** Day. */
  LocalDate receivedOn();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("HouseholdComplaint");
    problems.requireFilled("household", household());
    problems.requireFilled("matter", matter());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHouseholdComplaint.Builder {}
}
