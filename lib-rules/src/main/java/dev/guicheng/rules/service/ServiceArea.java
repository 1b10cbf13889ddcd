package dev.guicheng.rules.service;

import dev.guicheng.manual.Manual;
import dev.guicheng.rules.Area;
import dev.guicheng.service.AppearancePolicy;
import dev.guicheng.service.ConductPolicy;
import dev.guicheng.service.ServicePolicy;
import java.util.Map;

/** Services and those who render them: what is free, what is in place, looks and conduct. */
public final class ServiceArea {
  /** The area's kinds, and its tables whose rows carry their clauses. */
  public static final Area AREA =
      new Area(
          "service",
          Map.of(
              "service-request", new ServiceRequestAssembler(),
              "service-setup", new ServiceSetupAssembler(),
              "appearance-record", new AppearanceRecordAssembler(),
              "conduct-record", new ConductRecordAssembler()),
          Map.of(
              "catalogue", ServicePolicy.CATALOGUE_CLAUSES,
              "checklist", ServicePolicy.CHECKLIST_CLAUSES,
              "faults", AppearancePolicy.FAULT_CLAUSES,
              "garments", AppearancePolicy.GARMENT_CLAUSES,
              "acts", ConductPolicy.ACT_CLAUSES,
              "phrases", ConductPolicy.PHRASE_CLAUSES,
              "statutes", Manual.statuteIds()));

  private ServiceArea() {}
}
