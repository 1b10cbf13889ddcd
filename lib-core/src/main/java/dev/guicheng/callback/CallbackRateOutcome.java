package dev.guicheng.callback;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link CallbackRate} question is answered. */
@Value.Immutable
public interface CallbackRateOutcome {
  /** Governing minimum count. */
  Optional<Integer> required();

  /** Minimum by the 30% clause (DAILY_REPAIR). */
  Optional<Integer> sampleRequired();

  /** Largest planned count (ACTIVITY, SURVEY). */
  Optional<Integer> plannedMax();

  /** CalledBack ÷ finished, 4 places, display only. */
  Optional<BigDecimal> rate();

  /** Achieved above the maximum. */
  Optional<Boolean> overRange();

  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRateOutcome.Builder {}
}
