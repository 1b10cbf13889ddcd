package dev.guicheng.service;

import dev.guicheng.Role;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ServiceSetup} question is answered. */
@Value.Immutable
public interface ServiceSetupOutcome {
  /**
   * True if no clause is broken or undetermined, false if one is broken; empty otherwise, and if no
   * clause applies.
   */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind broken clauses: constants and paths. */
  List<String> defects();

  /** Who must be first responsible for service quality (REV-05). */
  Optional<Role> responsible();

  /** Who must supervise service quality (REV-05). */
  Optional<Role> supervisor();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceSetupOutcome.Builder {}
}
