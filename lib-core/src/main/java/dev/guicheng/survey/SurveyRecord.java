package dev.guicheng.survey;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Role;
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

  /** Asked. */
  List<SurveyAspect> aspects();

  /** Answers per aspect. */
  List<AspectRate> aspectRates();

  /** Forms given out. */
  Optional<Integer> distributed();

  /** Valid forms returned. */
  Optional<Integer> returned();

  /** Satisfied overall. */
  Optional<Integer> satisfied();

  /** Respondents' scores 0–1, 0.95 = 95%. */
  List<BigDecimal> scores();

  /** Mean given by the host, 0–1; used when scores is empty. */
  Optional<BigDecimal> averageScore();

  /** Report made. */
  Optional<Boolean> reportWritten();

  /** Fields of the report; empty = not known. */
  List<ReportField> reportFields();

  /** Who got the report; empty = not known. */
  List<Role> reportedTo();

  /** Follow-up. */
  List<SurveyProblem> problems();

  /** Survey closed; false unless set. */
  @Value.Default
  default boolean closed() {
    return false;
  }

  /** Owners' committee briefed. */
  Optional<Boolean> committeeBriefed();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("SurveyRecord");
    problems.requireCount("distributed", distributed());
    problems.requireCount("returned", returned());
    problems.requireCount("satisfied", satisfied());
    problems.requireNotNegative("averageScore", averageScore());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSurveyRecord.Builder {}
}
