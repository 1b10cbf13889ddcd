package dev.guicheng.handover;

import dev.guicheng.Direction;
import dev.guicheng.Problems;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** One movement. */
@Value.Immutable
public interface KeyMovement {
  /** Key number. */
  String key();

  /** OUT of or IN to the cabinet. */
  Direction direction();

  /** Entered in the register; absent = entered (the list is the register). */
  Optional<Boolean> logged();

  /** When. */
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
