package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.callback.CallbackEvent;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** How many events of one sort finished in one month, and how many of them were called back. */
@Value.Immutable
public interface CallbackCount {
  /** The month in which they finished; empty if it is not known. */
  Optional<YearMonth> month();

  /** What finished. */
  CallbackEvent event();

  /** How many. */
  int finished();

  /** How many of them were called back; attempts do not count. */
  int calledBack();

  /** The share called back. */
  default Share coverage() {
    return new Share(calledBack(), finished());
  }

  /** What is counted together: month, event; what is not known comes first. */
  static Comparator<CallbackCount> order() {
    return Comparator.<CallbackCount, Optional<YearMonth>>comparing(
            count -> count.month(), Rows.emptyFirst())
        .thenComparing(CallbackCount::event);
  }

  /** Both together. */
  default CallbackCount plus(CallbackCount other) {
    return builder()
        .month(month())
        .event(event())
        .finished(Math.addExact(finished(), other.finished()))
        .calledBack(Math.addExact(calledBack(), other.calledBack()))
        .build();
  }

  /** Refuses more called back than finished. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("CallbackCount");
    problems.require(
        calledBack() >= 0 && calledBack() <= finished(),
        "calledBack",
        Reason.OUT_OF_RANGE,
        "%s must be from 0 to the %s that finished",
        calledBack(),
        finished());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallbackCount.Builder {}
}
