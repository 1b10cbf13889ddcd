package dev.guicheng.rules.quality;

import dev.guicheng.quality.KpiPolicy;
import dev.guicheng.rules.Area;
import java.util.Map;

/** The quality area. */
public final class QualityArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "quality",
          Map.of(
              "nonconformity-month", new NonconformityMonthAssembler(),
              "kpi-month", new KpiMonthAssembler(),
              "qualification", new QualificationAssembler()),
          Map.of("targets", KpiPolicy.clauses()));

  private QualityArea() {}
}
