package dev.guicheng.rules.quality;

import dev.guicheng.rules.Area;
import java.util.Map;

/** The quality area. */
public final class QualityArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area("quality", Map.of("nonconformity-month", new NonconformityMonthAssembler()));

  private QualityArea() {}
}
