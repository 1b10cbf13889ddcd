package dev.guicheng.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the rectification order (整改单) says; an absent or blank field is blank on it (DEF-05). */
@Value.Immutable
public interface RectificationOrder {
  /** The rectification lead signed it (整改负责人签署); false unless set. */
  @Value.Default
  default boolean signed() {
    return false;
  }

  /** The department that answers for it (责任部门). */
  Optional<String> department();

  /** Who does it (承办人). */
  Optional<String> assignee();

  /** The last day to do it (整改时限). */
  Optional<LocalDate> completeDueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationOrder.Builder {}
}
