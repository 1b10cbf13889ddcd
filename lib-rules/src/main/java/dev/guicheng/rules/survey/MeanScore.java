package dev.guicheng.rules.survey;

import dev.guicheng.survey.SurveyRecord;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Derived fact: the mean score of a survey.
 *
 * @param question the survey
 * @param average the mean, a fraction
 * @param reached whether it reaches the target
 */
public record MeanScore(
    SurveyRecord question, Optional<BigDecimal> average, Optional<Boolean> reached) {
  /** The attribute that it comes from. */
  public String path() {
    return question.scores().isEmpty() ? "averageScore" : "scores";
  }
}
