package dev.guicheng.rules.employment;

import dev.guicheng.manual.Manual;
import dev.guicheng.rules.Area;
import java.util.Map;

/** The employment area. */
public final class EmploymentArea {
  /** The area's kinds. */
  public static final Area AREA =
      new Area(
          "employment",
          Map.of(
              "dismissal", new DismissalAssembler(),
              "resignation", new ResignationAssembler(),
              "labour-contract", new LabourContractAssembler(),
              "labour-dispute", new LabourDisputeAssembler()),
          Map.of("statutes", Manual.statuteIds()));

  private EmploymentArea() {}
}
