package dev.guicheng.service;

import dev.guicheng.Role;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ServiceRequest} question is answered. */
@Value.Immutable
public interface ServiceRequestOutcome {
  /** The code of the catalogue, 01 to 24 or a site's own; empty for what it does not list. */
  Optional<String> code();

  /** Whether handling the request is free; empty if no service was named. */
  Optional<Boolean> free();

  /** Whether goods or third parties may still cost something; empty if no service was named. */
  Optional<Boolean> thirdPartyCharged();

  /** How it is arranged, where the catalogue says so. */
  Optional<ServiceRemark> remark();

  /** Who does it, where the catalogue says so. */
  Optional<Role> performer();

  /**
   * Whether another text of the manual calls it paid, whatever the book decides: renting and
   * selling, dry cleaning. Empty if no service was named.
   */
  Optional<Boolean> conflict();

  /** How many services the catalogue lists. */
  Optional<Integer> catalogueSize();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceRequestOutcome.Builder {}
}
