package dev.guicheng.service;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One telephone call. */
@Value.Immutable
public interface Call {
  /** Before answering. */
  Optional<Integer> rings();

  /** First words. */
  Optional<String> greeting();

  /** Last words. */
  Optional<String> closing();

  /** Staff hung up before the caller. */
  Optional<Boolean> hungUpFirst();

  /** Refuses what contradicts itself, all problems at once. */
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
