package dev.guicheng.survey;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;

/** The aspects, rates and switches for surveys (article 16 and file 004). */
public final class SurveyPolicy {
  /** Of which number the satisfaction rate is the share ({@code survey.rate.denominator}). */
  public enum RateDenominator {
    /** Valid forms returned. */
    RETURNED,
    /** Forms distributed. */
    DISTRIBUTED
  }

  /** How the mean is rounded before it is compared ({@code survey.satisfaction.rounding}). */
  public enum SatisfactionRounding {
    /** Not rounded. */
    NONE,
    /** To whole percent. */
    WHOLE_PERCENT
  }

  /** The aspects that a questionnaire asks about; the first is lost (SRV-03, Z-53). */
  public static final Setting<List<SurveyAspect>> ASPECTS =
      Setting.of(
              "survey.aspects",
              SettingTypes.list(SettingTypes.code(SurveyAspect::new)),
              List.of(
                  SurveyAspect.POWER,
                  SurveyAspect.WATER,
                  SurveyAspect.FIRE_AND_SECURITY,
                  SurveyAspect.SANITATION,
                  SurveyAspect.GREENING,
                  SurveyAspect.PUBLIC_FACILITIES,
                  SurveyAspect.REPAIR,
                  SurveyAspect.ATTITUDE),
              "SRV-03",
              "aspect 1 is lost")
          .reading("Z-53");

  /** Of which number the satisfaction rate is the share (SRV-04, Y-26). */
  public static final Setting<RateDenominator> RATE_DENOMINATOR =
      Setting.of(
              "survey.rate.denominator",
              SettingTypes.choice(RateDenominator.class),
              RateDenominator.RETURNED,
              "SRV-04",
              "satisfaction rate")
          .reading("Y-26");

  /** The least mean score, inclusive, a fraction (SRV-06). */
  public static final Setting<BigDecimal> SATISFACTION_MIN =
      Setting.of(
              "survey.satisfaction.min",
              SettingTypes.fraction(),
              new BigDecimal("0.9"),
              "SRV-06",
              "mean")
          .in("fraction");

  /** How the mean is rounded before it is compared (SRV-06, Z-29). */
  public static final Setting<SatisfactionRounding> SATISFACTION_ROUNDING =
      Setting.of(
              "survey.satisfaction.rounding",
              SettingTypes.choice(SatisfactionRounding.class),
              SatisfactionRounding.NONE,
              "SRV-06",
              "before comparing")
          .reading("Z-29");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(ASPECTS, RATE_DENOMINATOR, SATISFACTION_MIN, SATISFACTION_ROUNDING);

  private final PolicyBook book;

  /** The section of a policy book. */
  public SurveyPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The aspects are built in or declared. */
  public void check(SettingProblems problems) {
    problems.requireKnown(ASPECTS, aspects());
  }

  /** The value of {@link #ASPECTS}. */
  public List<SurveyAspect> aspects() {
    return book.get(ASPECTS);
  }

  /** The value of {@link #RATE_DENOMINATOR}. */
  public RateDenominator rateDenominator() {
    return book.get(RATE_DENOMINATOR);
  }

  /** The value of {@link #SATISFACTION_MIN}. */
  public BigDecimal satisfactionMin() {
    return book.get(SATISFACTION_MIN);
  }

  /** The value of {@link #SATISFACTION_ROUNDING}. */
  public SatisfactionRounding satisfactionRounding() {
    return book.get(SATISFACTION_ROUNDING);
  }
}
