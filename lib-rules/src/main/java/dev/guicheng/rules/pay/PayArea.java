package dev.guicheng.rules.pay;

import dev.guicheng.manual.Manual;
import dev.guicheng.rules.Area;
import java.util.Map;

/** The pay area. */
public final class PayArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "pay",
          Map.of("pay-month", new PayMonthAssembler(), "sick-leave", new SickLeaveAssembler()),
          Map.of("statutes", Manual.statuteIds()));

  private PayArea() {}
}
