package dev.guicheng.lobby;

import org.immutables.value.Value;

/** Snapshot of a dry-cleaning slip (洗衣单), LOB-19: what is not ticked was not done. */
@Value.Immutable
public interface Laundry {
  /** Stains and holes, or that there are none, are noted on it; false unless set. */
  @Value.Default
  default boolean flawsNoted() {
    return false;
  }

  /** The owner got the red copy; false unless set. */
  @Value.Default
  default boolean redSlipGiven() {
    return false;
  }

  /** The handover with the shop is logged; false unless set. */
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
