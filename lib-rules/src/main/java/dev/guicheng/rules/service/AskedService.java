package dev.guicheng.rules.service;

import dev.guicheng.service.FreeService;
import dev.guicheng.service.ServicePolicy;
import dev.guicheng.service.ServiceRequest;
import java.util.Optional;

/**
 * A service that was asked for, looked up in the catalogue.
 *
 * @param question the request
 * @param service the key that was looked up
 * @param entry the catalogue's row; empty if it does not list the service
 */
public record AskedService(ServiceRequest question, String service, Optional<FreeService> entry) {
  /** Looks a service up. */
  public static AskedService of(ServiceRequest request, String service, ServicePolicy policy) {
    return new AskedService(request, service, policy.find(service));
  }
}
