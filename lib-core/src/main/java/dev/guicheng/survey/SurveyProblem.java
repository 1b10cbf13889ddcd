package dev.guicheng.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem named by a survey. */
@Value.Immutable
public interface SurveyProblem {
  /** Problem. */
  Optional<String> description();

  /** 整改意见. */
  Optional<String> opinion();

  /** Department. */
  Optional<String> department();

  /** 限期. */
  Optional<LocalDate> deadline();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSurveyProblem.Builder {}
}
