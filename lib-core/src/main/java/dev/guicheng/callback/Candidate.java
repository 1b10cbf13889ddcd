package dev.guicheng.callback;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** One member of the population. */
@Value.Immutable
public interface Candidate {
  /** Its id, not blank; unique within the population. */
  String id();

  /** The group it is drawn for, such as a building; all members have one or none has. */
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
