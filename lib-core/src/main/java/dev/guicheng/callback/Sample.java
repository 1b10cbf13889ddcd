package dev.guicheng.callback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A drawn sample with its proof: which members to call back, and everything a stranger needs to
 * draw it again.
 *
 * <pre>{@code
 * Sample sample = Sample.draw(
 *     SamplePlan.builder()
 *         .addAllIds(List.of("A-101", "A-102", "B-201"))
 *         .seed("revealed on 2025-04-01")
 *         .rate(new BigDecimal("0.30"))
 *         .build());
 * sample.selected();
 * }</pre>
 *
 * <p>Every member gets a ticket, a pseudo-random number that depends on the seed and on the
 * member's id alone; those with the smallest tickets are drawn. So the order of the list does not
 * matter, and a larger list keeps the relative order of a smaller one. The method is Rivest's
 * consistent sampling without replacement (arXiv:1808.10016).
 *
 * <p>A published sample is never drawn again with another seed.
 */
@Value.Immutable
public interface Sample {
  /** The name of the method and its version. */
  String ALGORITHM = "rivest-consistent-sampling/without-replacement/sha256/v1";

  /**
   * Draws a sample.
   *
   * <p>The size is the rate of the population, rounded as the plan says, so that all windows of a
   * series together reach the rate; at most the largest share, at least all who must be included.
   */
  static Sample draw(SamplePlan plan) {
    return new Draw(plan).sample();
  }

  /**
   * Draws a plan again and compares a published result with it: size, members, order, reserves,
   * strata, digests, the largest ticket and the totals carried on. What a result does not publish
   * is not compared, except for the selection.
   */
  static SampleVerification verify(SamplePlan plan, CallbackSampleOutcome claimed) {
    return SampleVerification.of(plan, draw(plan), claimed);
  }

  /** Draws a plan again and compares a published selection, in its order, with it. */
  static SampleVerification verify(SamplePlan plan, List<String> selected) {
    return verify(
        plan,
        CallbackSampleOutcome.builder().size(selected.size()).addAllSelected(selected).build());
  }

  /**
   * The ticket of a member: {@code 0.} and 64 to 78 decimal digits. Tickets are compared as texts.
   */
  static String ticket(String seed, String id) {
    return new Tickets(seed).of(id);
  }

  /** The ids that are drawn, smallest ticket first. */
  List<String> selected();

  /** The next ids, smallest ticket first, whatever their stratum. */
  List<String> reserves();

  /** The tickets of the selected and of the reserves, by id. */
  Map<String, String> tickets();

  /** How the sample is spread over strata, sorted by stratum; empty without strata. */
  List<StratumSize> strata();

  /** Whether no whole number lies between the smallest and the largest share. */
  boolean bandInfeasible();

  /** The most that may be drawn; empty without a largest share. */
  Optional<Integer> maximum();

  /** SHA-256 of the seed's UTF-8, 64 lower-case hexadecimal digits. */
  String seedDigest();

  /**
   * SHA-256 of the ids sorted by code point and joined by line feeds, in UTF-8; 64 lower-case
   * hexadecimal digits.
   */
  String populationDigest();

  /** The largest ticket among the drawn members that did not have to be included. */
  Optional<String> cutoffTicket();

  /** The totals to carry to the next window, this one included. */
  Carry carry();

  /** How many are selected. */
  default int size() {
    return selected().size();
  }

  /** The sample as it is published. */
  default CallbackSampleOutcome toOutcome() {
    return CallbackSampleOutcome.builder()
        .size(size())
        .addAllSelected(selected())
        .addAllReserves(reserves())
        .addAllStrata(strata())
        .bandInfeasible(bandInfeasible())
        .algorithm(ALGORITHM)
        .seedDigest(seedDigest())
        .populationDigest(populationDigest())
        .cutoffTicket(cutoffTicket())
        .carry(carry())
        .build();
  }
}
