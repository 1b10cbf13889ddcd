package dev.guicheng.rules.rectification;

import dev.guicheng.rules.Area;
import java.util.Map;

/** Rectification of defects found at handover and move-in. */
public final class RectificationArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "rectification",
          Map.of(
              "rectification", new RectificationAssembler(),
              "rectification-record", new RectificationRecordAssembler()));

  private RectificationArea() {}
}
