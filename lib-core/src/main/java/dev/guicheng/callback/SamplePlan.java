package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything a draw depends on. Equal plans give equal samples, today and on any machine; the order
 * in which the population is listed does not matter.
 *
 * <p>Publish the digest of the seed before the population is known, freeze the population, then
 * reveal the seed: nobody can steer the draw, and everybody can repeat it.
 */
@Value.Immutable
public interface SamplePlan {
  /**
   * Who can be drawn. Ids are unique and not blank, and hold no line break where their digest is to
   * be published; either all members have a stratum or none has.
   */
  List<Candidate> population();

  /** The revealed seed, any text that is not blank. */
  String seed();

  /** Share to draw, a fraction from 0 to 1 inclusive: 0.30 means 30 %. */
  BigDecimal rate();

  /**
   * Largest share that may be drawn, a fraction from 0 to 1 inclusive; empty for no limit. Where no
   * whole number lies between {@link #rate()} and this, the number for the rate stands.
   */
  Optional<BigDecimal> maxRate();

  /** Ids that are in the sample for certain. They count toward its size and may exceed it. */
  List<String> mustInclude();

  /** Totals of earlier windows of the same series: the rate is then reached over all of them. */
  Optional<Carry> carry();

  /** How many reserves to name, 0 or more; fewer if nobody is left. */
  @Value.Default
  default int reserveCount() {
    return 0;
  }

  /** How a share becomes a whole number. */
  @Value.Default
  default SampleRounding rounding() {
    return SampleRounding.CEILING;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("SamplePlan");
    problems.requireFilled("seed", seed());
    problems.requireCount("reserveCount", Optional.of(reserveCount()));
    SampleChecks.checkRates(Optional.of(rate()), maxRate(), problems);
    SampleChecks.checkMembers(population(), mustInclude(), carry(), problems);
    problems.throwIfAny();
  }

  /** Starts a plan. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableSamplePlan.Builder {
    /** Adds members without strata. */
    public Builder addAllIds(Iterable<String> ids) {
      ids.forEach(id -> addPopulation(Candidate.builder().id(id).build()));
      return this;
    }
  }
}
