package dev.guicheng.callback;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link CallbackSample} question is answered. */
@Value.Immutable
public interface CallbackSampleOutcome {
  /** How many are selected. */
  Optional<Integer> size();

  /** The ids to call back, smallest ticket first. */
  List<String> selected();

  /**
   * The ids that follow, smallest ticket first, whatever their stratum. Who replaces a member takes
   * the first reserve of the same stratum.
   */
  List<String> reserves();

  /** How the sample is spread over strata, sorted by stratum; empty without strata. */
  List<StratumSize> strata();

  /** Whether no whole number lies between smallest and largest share; then the minimum stands. */
  Optional<Boolean> bandInfeasible();

  /** The method, {@link Sample#ALGORITHM}. */
  Optional<String> algorithm();

  /** SHA-256 of the seed's UTF-8, 64 lower-case hexadecimal digits. */
  Optional<String> seedDigest();

  /**
   * SHA-256 of the ids sorted by code point and joined by line feeds, in UTF-8; 64 lower-case
   * hexadecimal digits.
   */
  Optional<String> populationDigest();

  /** The largest ticket among the selected that did not have to be included; empty if none is. */
  Optional<String> cutoffTicket();

  /** The totals to carry to the next window, this one included. */
  Optional<Carry> carry();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackSampleOutcome.Builder {}
}
