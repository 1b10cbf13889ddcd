package dev.guicheng.service;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resident asks for a service: is handling it free, and under which code of the catalogue.
 *
 * <p>Kind {@code service-request}.
 */
@Value.Immutable
public interface ServiceRequest extends Question<ServiceRequestOutcome> {
  @Override
  default String kind() {
    return "service-request";
  }

  /** Empty: the question has no date, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /**
   * What is asked for: a key of {@code service.free.catalogue}. Any other text is a service that
   * the catalogue does not list. Empty asks about the catalogue as a whole.
   */
  Optional<String> service();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceRequest.Builder {}
}
