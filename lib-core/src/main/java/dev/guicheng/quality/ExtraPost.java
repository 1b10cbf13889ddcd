package dev.guicheng.quality;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** Posts to add. */
@Value.Immutable
public interface ExtraPost {
  /** SUPERVISOR, TEAM_LEADER or ASSISTANT. */
  PositionPost post();

  /** How many, rounded down. */
  int count();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ExtraPost");
    problems.requireCount("count", Optional.of(count()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableExtraPost.Builder {}
}
