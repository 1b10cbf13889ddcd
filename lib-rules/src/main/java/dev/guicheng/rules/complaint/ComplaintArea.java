package dev.guicheng.rules.complaint;

import dev.guicheng.rules.Area;
import java.util.Map;

/** Complaints and suggestions: what comes in, and how it was handled. */
public final class ComplaintArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "complaint",
          Map.of(
              "complaint", new ComplaintAssembler(),
              "complaint-record", new ComplaintRecordAssembler()));

  private ComplaintArea() {}
}
