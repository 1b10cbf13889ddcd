package dev.guicheng.rules.service;

import dev.guicheng.Role;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import dev.guicheng.service.ServiceRemark;
import dev.guicheng.service.ServiceRequest;
import dev.guicheng.service.ServiceRequestOutcome;

/** Folds the conclusions about a service that was asked for. */
final class ServiceRequestAssembler implements Assembler<ServiceRequest, ServiceRequestOutcome> {
  @Override
  public ServiceRequestOutcome assemble(ServiceRequest question, Conclusions conclusions) {
    return ServiceRequestOutcome.builder()
        .code(conclusions.find("code", String.class))
        .free(conclusions.find("free", Boolean.class))
        .thirdPartyCharged(conclusions.find("thirdPartyCharged", Boolean.class))
        .remark(conclusions.find("remark", ServiceRemark.class))
        .performer(conclusions.find("performer", Role.class))
        .conflict(conclusions.find("conflict", Boolean.class))
        .catalogueSize(conclusions.find("catalogueSize", Integer.class))
        .build();
  }
}
