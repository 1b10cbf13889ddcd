package dev.guicheng.callback;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link CallbackSample} question is answered. */
@Value.Immutable
public interface CallbackSampleOutcome {
  /** Number selected (k). */
  Optional<Integer> size();

  /** In ticket order. */
  List<String> selected();

  /** Next in ticket order, per rule S7 (compared as ordered). */
  List<String> reserves();

  /** Allocation. */
  List<StratumSize> strata();

  /** No whole number lies in the band: the minimum stands. */
  Optional<Boolean> bandInfeasible();

  /** Rivest-consistent-sampling/without-replacement/sha256/v1. */
  Optional<String> algorithm();

  /** Hex SHA-256 of the seed's UTF-8. */
  Optional<String> seedDigest();

  /** Hex SHA-256 of the ids sorted by code point and joined by \n. */
  Optional<String> populationDigest();

  /** Largest ticket among the drawn (non-must-include) ids; absent if none drawn. */
  Optional<String> cutoffTicket();

  /** Totals to carry to the next window. */
  Optional<Carry> carry();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackSampleOutcome.Builder {}
}
