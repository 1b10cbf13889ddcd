package dev.guicheng.complaint;

import dev.guicheng.Role;
import java.util.List;
import org.immutables.value.Value;

/**
 * Snapshot of the form sent to the developer (需开发商协商处理问题记录表; CMP-28, ARC-07). What is not set is
 * not on the paper, never unknown.
 */
@Value.Immutable
public interface DeveloperForm {
  /** Who signed; {@code PROPERTY_COMPANY} and {@code DEVELOPER} must both. */
  List<Role> signedBy();

  /** A copy was kept (留底); false unless set. */
  @Value.Default
  default boolean copyKept() {
    return false;
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDeveloperForm.Builder {}
}
