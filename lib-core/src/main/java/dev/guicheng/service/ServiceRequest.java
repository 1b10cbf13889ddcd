package dev.guicheng.service;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resident asks for a service: is it free, under which code.
 *
 * <p>Kind {@code service-request}.
 */
@Value.Immutable
public interface ServiceRequest extends Question<ServiceRequestOutcome> {
  @Override
  default String kind() {
    return "service-request";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Key of service.free.catalogue; absent = list the catalogue. */
  Optional<String> service();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceRequest.Builder {}
}
