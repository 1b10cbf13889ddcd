package dev.guicheng.survey;

import dev.guicheng.Code;
import java.util.List;

/**
 * An aspect that a survey asks about (SRV-03). An open vocabulary: a site declares further codes
 * under {@code vocabulary.SurveyAspect}.
 *
 * @param code the code, such as {@code POWER}
 */
public record SurveyAspect(String code) implements Code {
  /** 供电. */
  public static final SurveyAspect POWER = new SurveyAspect("POWER");

  /** 供水. */
  public static final SurveyAspect WATER = new SurveyAspect("WATER");

  /** 消防治安. */
  public static final SurveyAspect FIRE_AND_SECURITY = new SurveyAspect("FIRE_AND_SECURITY");

  /** 卫生. */
  public static final SurveyAspect SANITATION = new SurveyAspect("SANITATION");

  /** 绿化. */
  public static final SurveyAspect GREENING = new SurveyAspect("GREENING");

  /** 公共设施. */
  public static final SurveyAspect PUBLIC_FACILITIES = new SurveyAspect("PUBLIC_FACILITIES");

  /** 维修服务. */
  public static final SurveyAspect REPAIR = new SurveyAspect("REPAIR");

  /** 服务态度. */
  public static final SurveyAspect ATTITUDE = new SurveyAspect("ATTITUDE");

  private static final List<SurveyAspect> BUILT_IN =
      List.of(
          POWER,
          WATER,
          FIRE_AND_SECURITY,
          SANITATION,
          GREENING,
          PUBLIC_FACILITIES,
          REPAIR,
          ATTITUDE);

  /** Refuses a blank code. */
  public SurveyAspect {
    if (code.isBlank()) {
      throw new IllegalArgumentException("SurveyAspect: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<SurveyAspect> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
