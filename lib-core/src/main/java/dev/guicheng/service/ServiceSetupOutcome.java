package dev.guicheng.service;

import dev.guicheng.Role;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ServiceSetup} question is answered. */
@Value.Immutable
public interface ServiceSetupOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** Who must be first responsible: MANAGEMENT_OFFICE. */
  Optional<Role> responsible();

  /** Who must supervise: QUALITY_GROUP. */
  Optional<Role> supervisor();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceSetupOutcome.Builder {}
}
