package dev.guicheng.audit;

import dev.guicheng.Decision;
import dev.guicheng.callback.CallbackRateOutcome;
import org.immutables.value.Value;

/** How the callbacks of one month stand to the share that the manual requires. */
@Value.Immutable
public interface CallbackCoverage {
  /** How many finished, and how many were called back. */
  CallbackCount count();

  /** The required number, and the findings on it. */
  Decision<CallbackRateOutcome> decision();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackCoverage.Builder {}
}
