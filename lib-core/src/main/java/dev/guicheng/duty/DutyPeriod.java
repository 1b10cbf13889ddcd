package dev.guicheng.duty;

import dev.guicheng.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One period judged. */
@Value.Immutable
public interface DutyPeriod {
  /** Duty. */
  Duty duty();

  /** 2025-02-28, 2025-W14, 2025-02, 2025-Q1, 2025. */
  String period();

  /** Subject. */
  Optional<String> subject();

  /** Occurrences that count and are in time. */
  int count();

  /** Minimum. */
  Optional<Integer> required();

  /** Last day, where the clause fixes one. */
  Optional<LocalDate> dueOn();

  /** Result. */
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
