package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Severity;
import dev.guicheng.manual.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something has been finished: when, by whom and how it must be called back.
 *
 * <p>Kind {@code callback}.
 */
@Value.Immutable
public interface Callback extends Question<CallbackOutcome> {
  @Override
  default String kind() {
    return "callback";
  }

  /** The day the event finished: the callback is planned by the book of that day. */
  @Override
  default Optional<LocalDate> policyDate() {
    return finished().map(Moment::day);
  }

  /** What was finished. */
  CallbackEvent event();

  /**
   * The day it finished, local to the property. It or {@link #finishedAt()} must be given; of both,
   * this must be the day of the other.
   */
  Optional<LocalDate> finishedOn();

  /**
   * The instant it finished, local to the property. Limits in hours are left open without it: the
   * manual's own for {@link CallbackEvent#MOVE_IN_DEFECT}.
   */
  Optional<LocalDateTime> finishedAt();

  /** How grave a complaint was; for other events it says nothing. */
  Optional<Severity> severity();

  /** When it finished, as far as it is known. */
  default Optional<Moment> finished() {
    return Moment.of(finishedOn(), finishedAt());
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Callback");
    problems.require(
        finished().isPresent(),
        "finishedOn",
        Reason.MISSING,
        "one of finishedOn and finishedAt must be given");
    FinishChecks.requireOneDay(finishedOn(), finishedAt(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableCallback.Builder {}
}
