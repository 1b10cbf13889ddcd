package dev.guicheng.callback;

import org.immutables.value.Value;

/** Allocation of one stratum. */
@Value.Immutable
public interface StratumSize {
  /** The stratum's id. */
  String stratum();

  /** How many members of the population belong to it. */
  int members();

  /** How many of them are selected, members that must be included among them. */
  int size();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableStratumSize.Builder {}
}
