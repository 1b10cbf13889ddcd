package dev.guicheng.handover;

import dev.guicheng.Direction;
import dev.guicheng.Problems;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** One key that leaves the cabinet or comes back (KEY-01). */
@Value.Immutable
public interface KeyMovement {
  /** The number on the key; never blank. */
  String key();

  /** Out of the cabinet or into it. */
  Direction direction();

  /** Whether the register has it; absent means that it does, for the list is the register. */
  Optional<Boolean> logged();

  /** When, local to the property; the order is that of the list. */
  Optional<LocalDateTime> movedAt();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("KeyMovement");
    problems.requireFilled("key", key());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableKeyMovement.Builder {}
}
