package dev.guicheng.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem named by a survey. */
@Value.Immutable
public interface SurveyProblem {
  /** What is wrong. */
  Optional<String> description();

  /** How the director wants it put right (整改意见). */
  Optional<String> opinion();

  /** The department that puts it right. */
  Optional<String> department();

  /** The last day for it (限期). */
  Optional<LocalDate> deadline();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableSurveyProblem.Builder {}
}
