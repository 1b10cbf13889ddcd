package dev.guicheng.quality;

import dev.guicheng.Role;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of the 统计分析报告. */
@Value.Immutable
public interface AnalysisReport {
  /** In writing; false unless set. */
  @Value.Default
  default boolean written() {
    return false;
  }

  /** Reviewer; absent = not yet. */
  Optional<Role> reviewedBy();

  /** Receiver. */
  Optional<Role> sentTo();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAnalysisReport.Builder {}
}
