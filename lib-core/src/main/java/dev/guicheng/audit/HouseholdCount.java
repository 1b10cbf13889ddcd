package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.quality.RepeatTrigger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often one household complained, had repairs or was called back in vain, about one matter on
 * one day.
 */
@Value.Immutable
public interface HouseholdCount {
  /** For which repetition it counts. */
  RepeatTrigger trigger();

  /** The kind of the records that tell it. */
  String kind();

  /** The household; empty if it is not known. */
  Optional<String> household();

  /** The matter of complaint or the kind of repair; empty for callbacks. */
  Optional<String> matter();

  /** The day. */
  LocalDate day();

  /** How often, at least once. */
  int count();

  /**
   * What is counted together: repetition, kind, household, matter, day; what is not known comes
   * first.
   */
  static Comparator<HouseholdCount> order() {
    return Comparator.comparing(HouseholdCount::trigger)
        .thenComparing(HouseholdCount::kind)
        .thenComparing(count -> count.household(), Rows.emptyFirst())
        .thenComparing(count -> count.matter(), Rows.emptyFirst())
        .thenComparing(HouseholdCount::day);
  }

  /** Both together. */
  default HouseholdCount plus(HouseholdCount other) {
    return builder()
        .trigger(trigger())
        .kind(kind())
        .household(household())
        .matter(matter())
        .day(day())
        .count(Math.addExact(count(), other.count()))
        .build();
  }

  /** Refuses a count of nothing. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("HouseholdCount");
    problems.require(count() >= 1, "count", Reason.OUT_OF_RANGE, "%s is less than 1", count());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHouseholdCount.Builder {}
}
