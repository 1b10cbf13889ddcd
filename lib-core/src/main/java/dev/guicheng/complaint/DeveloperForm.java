package dev.guicheng.complaint;

import dev.guicheng.Role;
import java.util.List;
import org.immutables.value.Value;

/** Snapshot of 需开发商协商处理问题记录表. */
@Value.Immutable
public interface DeveloperForm {
  /** PROPERTY_COMPANY and DEVELOPER must both sign. */
  List<Role> signedBy();

  /** 留底; false unless set. */
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
