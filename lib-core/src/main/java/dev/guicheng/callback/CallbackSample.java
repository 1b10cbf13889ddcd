package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Question;
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

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Population; sets the default rates. */
  CallbackEvent event();

  /** The frozen list. */
  List<Candidate> population();

  /** Revealed seed. */
  String seed();

  /** Target rate; default: the minimum rate of the event's policy. */
  Optional<BigDecimal> rate();

  /** Upper end of the band; default: policy (ACTIVITY, SURVEY). */
  Optional<BigDecimal> maxRate();

  /** Certain members; count toward the size. */
  List<String> mustInclude();

  /** Earlier windows. */
  Optional<Carry> carry();

  /** How many reserves to name; default 0. */
  Optional<Integer> reserveCount();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackSample");
    problems.requireFilled("seed", seed());
    problems.requireNotNegative("rate", rate());
    problems.requireNotNegative("maxRate", maxRate());
    problems.requireCount("reserveCount", reserveCount());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackSample.Builder {}
}
