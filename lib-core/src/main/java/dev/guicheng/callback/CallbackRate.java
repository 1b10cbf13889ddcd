package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many of the finished events of one period must be, and were, called back.
 *
 * <p>Kind {@code callback-rate}.
 */
@Value.Immutable
public interface CallbackRate extends Question<CallbackRateOutcome> {
  @Override
  default String kind() {
    return "callback-rate";
  }

  /** Empty: the period has no date in the question, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What was finished: of what the population consists. */
  CallbackEvent event();

  /** How many finished in the period, 0 or more; for an activity its participants. */
  Optional<Integer> finished();

  /** How many of them were called back, from 0 to {@link #finished()}. Attempts do not count. */
  Optional<Integer> calledBack();

  /** The share that the director chose, a fraction from 0 to 1: 0.30 is 30 %. */
  Optional<BigDecimal> plannedRate();

  /**
   * Earlier windows: counts are then judged cumulatively, required = rate·(populationTotal +
   * finished) rounded − selectedTotal, at least 0.
   */
  Optional<Carry> carry();

  /**
   * The share called back in this period, rounded half up to 4 places, for display only (G8). Empty
   * if nothing finished or a count is not known.
   */
  default Optional<BigDecimal> achievedRate() {
    return finished()
        .flatMap(population -> calledBack().flatMap(count -> SampleSize.share(count, population)));
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackRate");
    problems.requireCount("finished", finished());
    problems.requireCount("calledBack", calledBack());
    problems.requireFraction("plannedRate", plannedRate());
    if (finished().isPresent() && calledBack().isPresent()) {
      problems.require(
          calledBack().get() <= finished().get(),
          "calledBack",
          Reason.CONTRADICTION,
          "%s is more than the %s that finished",
          calledBack().get(),
          finished().get());
    }
    carry()
        .ifPresent(
            earlier ->
                problems.require(
                    (long) earlier.populationTotal() + finished().orElse(0) <= Integer.MAX_VALUE,
                    "carry.populationTotal",
                    Reason.OUT_OF_RANGE,
                    "%s and this period's %s are together more than %s",
                    earlier.populationTotal(),
                    finished().orElse(0),
                    Integer.MAX_VALUE));
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRate.Builder {}
}
