package dev.guicheng.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of the signed 整改单. */
@Value.Immutable
public interface RectificationOrder {
  /** 整改负责人签署; false unless set. */
  @Value.Default
  default boolean signed() {
    return false;
  }

  /** 责任部门. */
  Optional<String> department();

  /** 承办人. */
  Optional<String> assignee();

  /** 整改时限. */
  Optional<LocalDate> completeDueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationOrder.Builder {}
}
