package dev.guicheng.survey;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One owner survey and what was done with it.
 *
 * <p>Kind {@code survey-record}.
 */
@Value.Immutable
public interface SurveyRecord extends Question<SurveyRecordOutcome> {
  @Override
  default String kind() {
    return "survey-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Refuses undeclared aspects and roles. */
  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().checkAll("aspects", aspects(), problems);
    for (int i = 0; i < aspectRates().size(); i++) {
      book.vocabulary()
          .check("aspectRates[" + i + "].aspect", aspectRates().get(i).aspect(), problems);
    }
    book.vocabulary().checkAll("reportedTo", reportedTo(), problems);
  }

  /** The aspects asked about; complete as listed. */
  List<SurveyAspect> aspects();

  /** The answers by aspect. */
  List<AspectRate> aspectRates();

  /** How many forms were given out. */
  Optional<Integer> distributed();

  /** How many valid forms came back; not more than were given out. */
  Optional<Integer> returned();

  /** How many respondents are satisfied on the whole; not more than came back. */
  Optional<Integer> satisfied();

  /** The respondents' scores as fractions from 0 to 1, both inclusive: 0.95 = 95 %. */
  List<BigDecimal> scores();

  /** The mean that the host computed, a fraction from 0 to 1; used where there are no scores. */
  Optional<BigDecimal> averageScore();

  /** Whether the report was made in writing. */
  Optional<Boolean> reportWritten();

  /** What the report tells; empty if not known. */
  List<ReportField> reportFields();

  /** Who got the report; empty if not known. */
  List<Role> reportedTo();

  /** The problems that the survey named, and what was decided on them. */
  List<SurveyProblem> problems();

  /** Whether the survey is closed; false unless set. */
  @Value.Default
  default boolean closed() {
    return false;
  }

  /** Whether the owners' committee was told the results and the plan. */
  Optional<Boolean> committeeBriefed();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("SurveyRecord");
    problems.requireCount("distributed", distributed());
    problems.requireCount("returned", returned());
    problems.requireCount("satisfied", satisfied());
    for (int i = 0; i < scores().size(); i++) {
      problems.requireFraction("scores[" + i + "]", Optional.of(scores().get(i)));
    }
    problems.requireFraction("averageScore", averageScore());
    requireAtMost("satisfied", satisfied(), "returned", returned(), problems);
    requireAtMost("returned", returned(), "distributed", distributed(), problems);
    problems.throwIfAny();
  }

  private static void requireAtMost(
      String path,
      Optional<Integer> part,
      String wholePath,
      Optional<Integer> whole,
      Problems problems) {
    problems.require(
        part.isEmpty() || whole.isEmpty() || part.get() <= whole.get(),
        path,
        Reason.CONTRADICTION,
        "%s is more than %s = %s",
        part.orElse(0),
        wholePath,
        whole.orElse(0));
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSurveyRecord.Builder {}
}
