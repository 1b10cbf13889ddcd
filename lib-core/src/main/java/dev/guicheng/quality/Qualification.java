package dev.guicheng.quality;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
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

  /** Refuses an undeclared post or certificate. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("post", post(), problems);
    book.vocabulary().checkAll("certificates", certificates(), problems);
  }

  /** The post that the person is to hold. */
  PositionPost post();

  /** The highest level of education. */
  Optional<Education> education();

  /** Years of experience in property management; fractions allowed. */
  Optional<BigDecimal> experienceYears();

  /** The certificates held; complete as listed. */
  List<Certificate> certificates();

  /** The score of a team leader's exam, in points. */
  Optional<BigDecimal> examScore();

  /** Levels of complaint the person can handle (STF-07). */
  List<Integer> complaintLevels();

  /** Whether the person is outsourced staff, of whom the same is asked; false unless set. */
  @Value.Default
  default boolean outsourced() {
    return false;
  }

  /** Whether the person was trained for the work (STF-08). */
  Optional<Boolean> trained();

  /** Whether the person was assessed after it (STF-08). */
  Optional<Boolean> assessed();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Qualification");
    problems.requireNotNegative("experienceYears", experienceYears());
    problems.requireNotNegative("examScore", examScore());
    for (int i = 0; i < complaintLevels().size(); i++) {
      problems.requireCount("complaintLevels[" + i + "]", Optional.of(complaintLevels().get(i)));
    }
    problems.throwIfAny();
  }

  /** Whether the education is of this level or higher; empty if it is not known. */
  default Optional<Boolean> isEducated(Education least) {
    return education().map(held -> held.compareTo(least) >= 0);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableQualification.Builder {}
}
