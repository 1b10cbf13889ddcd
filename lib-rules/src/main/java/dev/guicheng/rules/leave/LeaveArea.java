package dev.guicheng.rules.leave;

import dev.guicheng.rules.Area;
import java.util.Map;

/** The leave area. */
public final class LeaveArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "leave",
          Map.of(
              "leave-request", new LeaveRequestAssembler(),
              "leave-record", new LeaveRecordAssembler()));

  private LeaveArea() {}
}
