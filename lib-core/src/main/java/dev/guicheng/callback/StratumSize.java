package dev.guicheng.callback;

import org.immutables.value.Value;

/** Allocation of one stratum. */
@Value.Immutable
public interface StratumSize {
  /** Stratum. */
  String stratum();

  /** Members. */
  int members();

  /** Selected. */
  int size();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableStratumSize.Builder {}
}
