package dev.guicheng.survey;

import dev.guicheng.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/** Satisfaction with one aspect. */
@Value.Immutable
public interface AspectRate {
  /** What was asked about. */
  SurveyAspect aspect();

  /** How many answers are satisfied. */
  int satisfied();

  /** How many answers there are. */
  int answered();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("AspectRate");
    problems.requireCount("satisfied", Optional.of(satisfied()));
    problems.requireCount("answered", Optional.of(answered()));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAspectRate.Builder {}
}
