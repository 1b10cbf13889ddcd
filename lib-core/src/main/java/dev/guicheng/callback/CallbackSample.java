package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.callback.CallbackPolicy.SampleRounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which finished events to call back: a draw anyone can recompute.
 *
 * <p>Kind {@code callback-sample}.
 */
@Value.Immutable
public interface CallbackSample extends Question<CallbackSampleOutcome> {
  @Override
  default String kind() {
    return "callback-sample";
  }

  /** Empty: a draw has no date, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What was finished: of what the population consists. It sets the default rates. */
  CallbackEvent event();

  /**
   * The frozen list, in any order. Ids are unique; either all members have a stratum or none has.
   */
  List<Candidate> population();

  /** The revealed seed, any text that is not blank. */
  String seed();

  /**
   * Share to draw, a fraction from 0 to 1 inclusive; if empty, the minimum rate that the policy
   * sets for the event.
   */
  Optional<BigDecimal> rate();

  /**
   * Largest share, a fraction from {@link #rate()} to 1 inclusive; if empty, the policy's for
   * activities and surveys, and none for other events.
   */
  Optional<BigDecimal> maxRate();

  /** Ids of the population that are in the sample for certain; they count toward its size. */
  List<String> mustInclude();

  /** Totals of earlier windows: the rate is then reached over all windows together. */
  Optional<Carry> carry();

  /** How many reserves to name, 0 or more; 0 if empty. */
  Optional<Integer> reserveCount();

  /**
   * The plan of the draw, which can be carried out and verified without a policy.
   *
   * @param policyRate the share that applies if the question gives none
   * @param policyMaxRate the largest share that applies if the question gives none
   */
  default SamplePlan plan(
      BigDecimal policyRate, Optional<BigDecimal> policyMaxRate, SampleRounding rounding) {
    return SamplePlan.builder()
        .addAllPopulation(population())
        .seed(seed())
        .rate(rate().orElse(policyRate))
        .maxRate(maxRate().or(() -> policyMaxRate))
        .addAllMustInclude(mustInclude())
        .carry(carry())
        .reserveCount(reserveCount().orElse(0))
        .rounding(rounding)
        .build();
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackSample");
    problems.requireFilled("seed", seed());
    problems.requireCount("reserveCount", reserveCount());
    SampleChecks.checkRates(rate(), maxRate(), problems);
    if (rate().isPresent() && maxRate().isPresent()) {
      problems.require(
          maxRate().get().compareTo(rate().get()) >= 0,
          "maxRate",
          Reason.CONTRADICTION,
          "%s is less than the rate %s",
          maxRate().get().toPlainString(),
          rate().get().toPlainString());
    }
    SampleChecks.checkMembers(population(), mustInclude(), carry(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackSample.Builder {}
}
