package dev.guicheng.service;

import java.util.Optional;
import org.immutables.value.Value;

/** One event of an outsourced service. */
@Value.Immutable
public interface OutsourcedEvent {
  /** Outsourced; false unless set. */
  @Value.Default
  default boolean outsourced() {
    return false;
  }

  /** Affects quality; false unless set. */
  @Value.Default
  default boolean affectsQuality() {
    return false;
  }

  /** Review and improvement recorded. */
  Optional<Boolean> reviewed();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableOutsourcedEvent.Builder {}
}
