package dev.guicheng.service;

import dev.guicheng.Role;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link ServiceRequest} question is answered. */
@Value.Immutable
public interface ServiceRequestOutcome {
  /** 01–24. */
  Optional<String> code();

  /** Handling is free. */
  Optional<Boolean> free();

  /** Goods or third parties may still cost. */
  Optional<Boolean> thirdPartyCharged();

  /** 备注. */
  Optional<ServiceRemark> remark();

  /** Who does it. */
  Optional<Role> performer();

  /**
   * Another text calls it paid (RENT_AND_SALE X-16, DRY_CLEANING_DELIVERY X-15), whatever the
   * switch says.
   */
  Optional<Boolean> conflict();

  /** Entries. */
  Optional<Integer> catalogueSize();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceRequestOutcome.Builder {}
}
