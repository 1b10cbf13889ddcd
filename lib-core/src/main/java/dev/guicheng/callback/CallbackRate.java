package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Question;
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

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Population. */
  CallbackEvent event();

  /** Number of finished events (participants for ACTIVITY). */
  Optional<Integer> finished();

  /** Number called back. */
  Optional<Integer> calledBack();

  /** Rate chosen by the director, 0.30 = 30%. */
  Optional<BigDecimal> plannedRate();

  /**
   * Earlier windows: counts are then judged cumulatively, required = rate·(populationTotal +
   * finished) rounded − selectedTotal, at least 0.
   */
  Optional<Carry> carry();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackRate");
    problems.requireCount("finished", finished());
    problems.requireCount("calledBack", calledBack());
    problems.requireNotNegative("plannedRate", plannedRate());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackRate.Builder {}
}
