package dev.guicheng.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.survey.SurveyPolicy.RateDenominator;
import dev.guicheng.survey.SurveyPolicy.SatisfactionRounding;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SurveyFiguresTest {
  private static final BigDecimal NINETY = new BigDecimal("0.90");

  private static SurveyRecord.Builder survey() {
    return SurveyRecord.builder();
  }

  @Test
  void theRateIsAShareOfWhatCameBackOrWasGivenOut() {
    SurveyRecord survey = survey().distributed(100).returned(80).satisfied(72).build();
    assertThat(SurveyFigures.rate(survey, RateDenominator.RETURNED))
        .contains(new BigDecimal("0.9000"));
    assertThat(SurveyFigures.rate(survey, RateDenominator.DISTRIBUTED))
        .contains(new BigDecimal("0.7200"));
  }

  @Test
  void withoutFormsOrCountsThereIsNoRate() {
    assertThat(
            SurveyFigures.rate(survey().returned(0).satisfied(0).build(), RateDenominator.RETURNED))
        .isEmpty();
    assertThat(SurveyFigures.rate(survey().returned(5).build(), RateDenominator.RETURNED))
        .isEmpty();
    assertThat(
            SurveyFigures.rate(
                survey().returned(5).satisfied(5).build(), RateDenominator.DISTRIBUTED))
        .isEmpty();
  }

  @Test
  void theMeanIsShownWithTenPlacesAndComparedExactly() {
    SurveyRecord survey =
        survey().addScores(NINETY, NINETY, new BigDecimal("0.8999999999999999")).build();
    assertThat(SurveyFigures.average(survey)).contains(new BigDecimal("0.9"));
    assertThat(SurveyFigures.reaches(survey, NINETY, SatisfactionRounding.NONE)).contains(false);
    assertThat(SurveyFigures.reaches(survey, NINETY, SatisfactionRounding.WHOLE_PERCENT))
        .contains(true);
  }

  @Test
  void halfAPercentIsRoundedUp() {
    SurveyRecord survey = survey().averageScore(new BigDecimal("0.895")).build();
    assertThat(SurveyFigures.reaches(survey, NINETY, SatisfactionRounding.WHOLE_PERCENT))
        .contains(true);
    assertThat(SurveyFigures.reaches(survey, NINETY, SatisfactionRounding.NONE)).contains(false);
  }

  @Test
  void theMinimumItselfIsReached() {
    for (SatisfactionRounding rounding : SatisfactionRounding.values()) {
      assertThat(SurveyFigures.reaches(survey().averageScore(NINETY).build(), NINETY, rounding))
          .contains(true);
      assertThat(
              SurveyFigures.reaches(
                  survey().addScores(BigDecimal.ONE, new BigDecimal("0.80")).build(),
                  NINETY,
                  rounding))
          .contains(true);
      assertThat(
              SurveyFigures.reaches(
                  survey().averageScore(new BigDecimal("0.89")).build(), NINETY, rounding))
          .contains(false);
    }
  }

  @Test
  void withoutAScoreNothingIsReached() {
    SurveyRecord survey = survey().build();
    assertThat(SurveyFigures.average(survey)).isEmpty();
    assertThat(SurveyFigures.reaches(survey, NINETY, SatisfactionRounding.NONE)).isEmpty();
  }

  /** The mean lies between the lowest and the highest score, and their order does not matter. */
  @Property
  void theMeanLiesAmongTheScores(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100) Integer> percents) {
    List<BigDecimal> scores = percents.stream().map(p -> BigDecimal.valueOf(p, 2)).toList();
    BigDecimal mean = SurveyFigures.average(survey().addAllScores(scores).build()).orElseThrow();
    BigDecimal reversed =
        SurveyFigures.average(survey().addAllScores(scores.stream().sorted().toList()).build())
            .orElseThrow();
    assertThat(mean)
        .isBetween(
            scores.stream().min(BigDecimal::compareTo).orElseThrow(),
            scores.stream().max(BigDecimal::compareTo).orElseThrow())
        .isEqualTo(reversed);
  }
}
