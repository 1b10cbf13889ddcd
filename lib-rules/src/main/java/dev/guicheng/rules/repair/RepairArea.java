package dev.guicheng.rules.repair;

import dev.guicheng.rules.Area;
import java.util.Map;

/** Repairs: what is reported, and how it was repaired. */
public final class RepairArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "repair",
          Map.of(
              "repair", new RepairAssembler(),
              "repair-record", new RepairRecordAssembler()));

  private RepairArea() {}
}
