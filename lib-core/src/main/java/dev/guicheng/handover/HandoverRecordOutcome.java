package dev.guicheng.handover;

import dev.guicheng.Role;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link HandoverRecord} question is answered. */
@Value.Immutable
public interface HandoverRecordOutcome {
  /**
   * True without a violated or undetermined finding, false with a violated one; empty otherwise and
   * without findings.
   */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind the violated findings. */
  List<String> defects();

  /** How many copies the transfer form needs; move-in only. */
  Optional<Integer> requiredCopies();

  /** Who collects the fees; move-in only. */
  Optional<Role> payee();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandoverRecordOutcome.Builder {}
}
