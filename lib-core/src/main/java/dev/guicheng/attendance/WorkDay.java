package dev.guicheng.attendance;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One attended day, or a part of it. */
@Value.Immutable
public interface WorkDay {
  /** The day; told in parts, its hours add up. */
  LocalDate workedOn();

  /** The hours worked on it, fractions allowed. */
  BigDecimal hours();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("WorkDay");
    problems.requireNotNegative("hours", Optional.of(hours()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableWorkDay.Builder {}
}
