package dev.guicheng.quality;

import dev.guicheng.Role;
import java.util.Optional;
import org.immutables.value.Value;

/** The statistical report (统计分析报告) as it stands. */
@Value.Immutable
public interface AnalysisReport {
  /** Whether it is in writing; false unless set. */
  @Value.Default
  default boolean written() {
    return false;
  }

  /** Who reviewed it; empty while nobody has. */
  Optional<Role> reviewedBy();

  /** To whom it was sent; empty while it was not. */
  Optional<Role> sentTo();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAnalysisReport.Builder {}
}
