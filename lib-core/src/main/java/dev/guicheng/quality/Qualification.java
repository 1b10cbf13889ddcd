package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Does a person qualify for a post.
 *
 * <p>Kind {@code qualification}.
 */
@Value.Immutable
public interface Qualification extends Question<QualificationOutcome> {
  @Override
  default String kind() {
    return "qualification";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Post. */
  PositionPost post();

  /** Highest. */
  Optional<Education> education();

  /** In property management. */
  Optional<BigDecimal> experienceYears();

  /** Held. */
  List<Certificate> certificates();

  /** Team leader. */
  Optional<BigDecimal> examScore();

  /** Levels of complaint the person can handle (STF-07). */
  List<Integer> complaintLevels();

  /** Outsourced staff; false unless set. */
  @Value.Default
  default boolean outsourced() {
    return false;
  }

  /** Trained. */
  Optional<Boolean> trained();

  /** Assessed. */
  Optional<Boolean> assessed();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Qualification");
    problems.requireNotNegative("experienceYears", experienceYears());
    problems.requireNotNegative("examScore", examScore());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableQualification.Builder {}
}
