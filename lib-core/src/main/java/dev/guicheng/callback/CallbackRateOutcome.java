package dev.guicheng.callback;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link CallbackRate} question is answered. */
@Value.Immutable
public interface CallbackRateOutcome {
  /**
   * The smallest count that the clause that governs asks for; empty if nothing finished is known.
   */
  Optional<Integer> required();

  /** The smallest count by the sample of CBK-07; only for daily repairs. */
  Optional<Integer> sampleRequired();

  /**
   * The largest count to plan, never less than {@link #required()}; only for activities and
   * surveys.
   */
  Optional<Integer> plannedMax();

  /**
   * The share called back in this period, rounded half up to 4 places. For display: verdicts
   * compare counts. Empty if nothing finished.
   */
  Optional<BigDecimal> rate();

  /** Whether more were called back than {@link #plannedMax()}; only for activities and surveys. */
  Optional<Boolean> overRange();

  /**
   * True if nothing is violated or undetermined, false if something is violated; empty otherwise,
   * and without findings.
   */
  Optional<Boolean> compliant();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRateOutcome.Builder {}
}
