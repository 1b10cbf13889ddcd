package dev.guicheng.rules.records;

import dev.guicheng.rules.Area;
import java.util.Map;

/** The records area. */
public final class RecordsArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area("records", Map.of("archive-record", new ArchiveRecordAssembler()));

  private RecordsArea() {}
}
