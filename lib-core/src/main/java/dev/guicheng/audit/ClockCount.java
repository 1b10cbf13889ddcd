package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** How many clocks of one clause, of one department, stand alike. */
@Value.Immutable
public interface ClockCount {
  /** The clause. */
  String clause();

  /** The department; empty if it is not known. */
  Optional<String> department();

  /** Where they stand. */
  ClockLifecycle lifecycle();

  /** How they stand to their deadlines. */
  ClockVerdict verdict();

  /** How many. */
  long count();

  /** What is counted together: clause, department, lifecycle, verdict. */
  static Comparator<ClockCount> order() {
    return Comparator.comparing(ClockCount::clause)
        .thenComparing(count -> count.department(), Rows.emptyFirst())
        .thenComparing(ClockCount::lifecycle)
        .thenComparing(ClockCount::verdict);
  }

  /** Both together. */
  default ClockCount plus(ClockCount other) {
    return builder()
        .clause(clause())
        .department(department())
        .lifecycle(lifecycle())
        .verdict(verdict())
        .count(count() + other.count())
        .build();
  }

  /** Refuses negative counts. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ClockCount");
    problems.require(
        count() >= 0, "count", Reason.OUT_OF_RANGE, "%s must not be negative", count());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClockCount.Builder {}
}
