package dev.guicheng.service;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One telephone call that staff answered. */
@Value.Immutable
public interface Call {
  /** Rings until it was answered, the last one included (STD-05). */
  Optional<Integer> rings();

  /** The first words of staff (STD-11). */
  Optional<String> greeting();

  /** The last words of staff (STD-11). */
  Optional<String> closing();

  /** Whether staff hung up before the caller (STD-11). */
  Optional<Boolean> hungUpFirst();

  /** Refuses a negative count. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Call");
    problems.requireCount("rings", rings());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCall.Builder {}
}
