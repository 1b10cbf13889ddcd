package dev.guicheng.rules.duty;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Area;
import java.util.Map;

/** The duty area. */
public final class DutyArea {
  /** The area's kinds, and the clauses of its table. */
  public static final Area AREA =
      new Area(
          "duty",
          Map.of("duty-log", new DutyLogAssembler()),
          Map.of("duties", PolicyBook.manual().duty().clauses()));

  private DutyArea() {}
}
