package dev.guicheng.rules.survey;

import dev.guicheng.rules.Area;
import java.util.Map;

/** The survey area. */
public final class SurveyArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area("survey", Map.of("survey-record", new SurveyRecordAssembler()));

  private SurveyArea() {}
}
