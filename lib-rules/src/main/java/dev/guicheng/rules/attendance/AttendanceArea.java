package dev.guicheng.rules.attendance;

import dev.guicheng.rules.Area;
import java.util.Map;

/** The attendance area. */
public final class AttendanceArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area("attendance", Map.of("attendance", new AttendanceAssembler()));

  private AttendanceArea() {}
}
