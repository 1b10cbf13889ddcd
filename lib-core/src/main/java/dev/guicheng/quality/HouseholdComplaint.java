package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One complaint of a household. */
@Value.Immutable
public interface HouseholdComplaint {
  /** The household, not blank. */
  String household();

  /** What it is about, not blank; equal texts are the same matter. */
  String matter();

  /** The day it was received. */
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
