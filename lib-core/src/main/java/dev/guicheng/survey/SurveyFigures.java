package dev.guicheng.survey;

import dev.guicheng.survey.SurveyPolicy.RateDenominator;
import dev.guicheng.survey.SurveyPolicy.SatisfactionRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The figures of a survey: its satisfaction rate (Y-26) and its mean score (Z-29). */
public final class SurveyFigures {
  private static final int RATE_SCALE = 4;
  private static final int AVERAGE_SCALE = 10;
  private static final int PERCENT_SCALE = 2;

  private SurveyFigures() {}

  /**
   * The share of satisfied respondents as a fraction with 4 places, rounded half up.
   *
   * @param survey the survey
   * @param denominator of which number it is the share
   * @return empty if nothing was returned, or a number it needs is not known
   */
  public static Optional<BigDecimal> rate(SurveyRecord survey, RateDenominator denominator) {
    Optional<Integer> of =
        switch (denominator) {
          case RETURNED -> survey.returned();
          case DISTRIBUTED -> survey.distributed();
        };
    if (survey.satisfied().isEmpty()
        || survey.returned().filter(count -> count > 0).isEmpty()
        || of.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(survey.satisfied().get())
            .divide(new BigDecimal(of.get()), RATE_SCALE, RoundingMode.HALF_UP));
  }

  /**
   * The mean score as a fraction with at most 10 places, rounded half up.
   *
   * @return the mean of the scores, else the mean that the host gave, else empty
   */
  public static Optional<BigDecimal> average(SurveyRecord survey) {
    return mean(survey, AVERAGE_SCALE).map(SurveyFigures::plain);
  }

  /**
   * Whether the mean score reaches a minimum, which is inclusive.
   *
   * @param rounding whether the mean is rounded half up to whole percent before; otherwise it is
   *     compared exactly
   * @return empty if there is no score
   */
  public static Optional<Boolean> reaches(
      SurveyRecord survey, BigDecimal minimum, SatisfactionRounding rounding) {
    return switch (rounding) {
      case NONE -> exceeds(survey, minimum);
      case WHOLE_PERCENT ->
          mean(survey, PERCENT_SCALE).map(average -> average.compareTo(minimum) >= 0);
    };
  }

  private static Optional<Boolean> exceeds(SurveyRecord survey, BigDecimal minimum) {
    if (survey.scores().isEmpty()) {
      return survey.averageScore().map(average -> average.compareTo(minimum) >= 0);
    }
    BigDecimal needed = minimum.multiply(new BigDecimal(survey.scores().size()));
    return Optional.of(sum(survey.scores()).compareTo(needed) >= 0);
  }

  private static Optional<BigDecimal> mean(SurveyRecord survey, int scale) {
    if (survey.scores().isEmpty()) {
      return survey.averageScore().map(average -> average.setScale(scale, RoundingMode.HALF_UP));
    }
    return Optional.of(
        sum(survey.scores())
            .divide(new BigDecimal(survey.scores().size()), scale, RoundingMode.HALF_UP));
  }

  private static BigDecimal sum(List<BigDecimal> scores) {
    return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
