package dev.guicheng.handover;

import dev.guicheng.Role;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link HandoverRecord} question is answered. */
@Value.Immutable
public interface HandoverRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** Of the transfer form. */
  Optional<Integer> requiredCopies();

  /** Who must take the fees. */
  Optional<Role> payee();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableHandoverRecordOutcome.Builder {}
}
