package dev.guicheng.duty;

import dev.guicheng.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One period of a duty, judged for one subject. */
@Value.Immutable
public interface DutyPeriod {
  /** The duty. */
  Duty duty();

  /**
   * The period: {@code 2025-02-28}, {@code 2025-W14}, {@code 2025-02}, {@code 2025-Q1}, {@code
   * 2025-H1} or {@code 2025}; the due day of a duty that counts from the last time.
   */
  String period();

  /** The area, window or person; empty if the question names none. */
  Optional<String> subject();

  /** Acts that count and are in time. */
  int count();

  /** How many are needed; empty if the number is not given. */
  Optional<Integer> required();

  /** The last day, inclusive, where the clause fixes one. */
  Optional<LocalDate> dueOn();

  /** How it stands. */
  PeriodStatus status();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("DutyPeriod");
    problems.requireFilled("period", period());
    problems.requireCount("count", Optional.of(count()));
    problems.requireCount("required", required());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyPeriod.Builder {}
}
