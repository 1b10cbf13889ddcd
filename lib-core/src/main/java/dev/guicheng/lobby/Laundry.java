package dev.guicheng.lobby;

import org.immutables.value.Value;

/** Snapshot of the 洗衣单. */
@Value.Immutable
public interface Laundry {
  /** Stains and holes noted; false unless set. */
  @Value.Default
  default boolean flawsNoted() {
    return false;
  }

  /** Red copy to the owner; false unless set. */
  @Value.Default
  default boolean redSlipGiven() {
    return false;
  }

  /** Handover with the shop logged; false unless set. */
  @Value.Default
  default boolean shopHandoverLogged() {
    return false;
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLaundry.Builder {}
}
