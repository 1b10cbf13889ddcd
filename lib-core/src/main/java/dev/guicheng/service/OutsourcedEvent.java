package dev.guicheng.service;

import java.util.Optional;
import org.immutables.value.Value;

/** One event of a service, which an outside firm may have rendered (REV-01). */
@Value.Immutable
public interface OutsourcedEvent {
  /** Whether an outside firm rendered the service; false unless set. */
  @Value.Default
  default boolean outsourced() {
    return false;
  }

  /** Whether it affected the quality of service; false unless set. */
  @Value.Default
  default boolean affectsQuality() {
    return false;
  }

  /** Whether review and improvement are on record. */
  Optional<Boolean> reviewed();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableOutsourcedEvent.Builder {}
}
