package dev.guicheng.callback;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One member of the population. */
@Value.Immutable
public interface Candidate {
  /** Unique, not blank. */
  String id();

  /** Optional stratum; all or none must have one. */
  Optional<String> stratum();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Candidate");
    problems.requireFilled("id", id());
    stratum().ifPresent(text -> problems.requireFilled("stratum", text));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCandidate.Builder {}
}
