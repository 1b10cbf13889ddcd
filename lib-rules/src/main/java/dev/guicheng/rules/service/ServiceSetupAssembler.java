package dev.guicheng.rules.service;

import dev.guicheng.Role;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import dev.guicheng.service.ServiceSetup;
import dev.guicheng.service.ServiceSetupOutcome;

/** Folds the conclusions about what an office has in place. */
final class ServiceSetupAssembler implements Assembler<ServiceSetup, ServiceSetupOutcome> {
  @Override
  public ServiceSetupOutcome assemble(ServiceSetup question, Conclusions conclusions) {
    return ServiceSetupOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .responsible(conclusions.find("responsible", Role.class))
        .supervisor(conclusions.find("supervisor", Role.class))
        .build();
  }
}
