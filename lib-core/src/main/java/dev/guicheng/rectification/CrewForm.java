package dev.guicheng.rectification;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One form per crew. */
@Value.Immutable
public interface CrewForm {
  /** Crew. */
  Crew crew();

  /** Defects on it. */
  int count();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CrewForm");
    problems.requireCount("count", Optional.of(count()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCrewForm.Builder {}
}
