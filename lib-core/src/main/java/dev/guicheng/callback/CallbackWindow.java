package dev.guicheng.callback;

import static java.util.Objects.requireNonNull;

import dev.guicheng.callback.CallbackPolicy.WindowStart;
import dev.guicheng.manual.Counting;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The window in which one clause wants a finished event to be called back. Both ends belong to it.
 *
 * @param opens the first valid moment; empty if not known
 * @param deadline the last valid day or instant; empty if not known
 * @param missing the attribute without which the window cannot be fixed; empty if it is fixed
 */
public record CallbackWindow(
    Optional<Moment> opens, Optional<Deadline> deadline, Optional<String> missing) {
  /** Refuses nulls. */
  public CallbackWindow {
    requireNonNull(opens, "opens");
    requireNonNull(deadline, "deadline");
    requireNonNull(missing, "missing");
  }

  /**
   * The window from completion to a span after it (CBK-03, CBK-06, CBK-08, CBK-10, CBK-11, CBK-15,
   * CMP-12).
   *
   * @param closesAfter how long it stays open; exact hours, and days counted as hours, need the
   *     instant of completion
   * @param finished when the event finished; empty if not known
   */
  public static CallbackWindow until(
      Span closesAfter, Optional<Moment> finished, Counting counting) {
    return between(Span.ofDays(0), closesAfter, WindowStart.INCLUSIVE, finished, counting);
  }

  /**
   * The window from one span after completion to another (CBK-04). Both are counted from the day of
   * completion, so that a clamped month end is never carried on (G4).
   *
   * @param start whether the day on which the first span ends is the first valid one, or the day
   *     after it (Z-02)
   * @param finished when the event finished; empty if not known
   */
  public static CallbackWindow between(
      Span opensAfter,
      Span closesAfter,
      WindowStart start,
      Optional<Moment> finished,
      Counting counting) {
    Optional<Moment> opens =
        finished.flatMap(moment -> opening(opensAfter, start, moment, counting));
    Optional<Deadline> deadline = finished.flatMap(moment -> counting.within(closesAfter, moment));
    Optional<String> missing =
        opens.isPresent() && deadline.isPresent()
            ? Optional.empty()
            : Optional.of(
                needsInstant(opensAfter, counting) || needsInstant(closesAfter, counting)
                    ? "finishedAt"
                    : "finishedOn");
    return new CallbackWindow(opens, deadline, missing);
  }

  private static Optional<Moment> opening(
      Span opensAfter, WindowStart start, Moment finished, Counting counting) {
    if (opensAfter.equals(Span.ofDays(0)) && start == WindowStart.INCLUSIVE) {
      return Optional.of(finished);
    }
    return counting
        .within(opensAfter, finished)
        .map(
            end ->
                switch (start) {
                  case INCLUSIVE -> new Moment(end.dueOn(), end.dueAt());
                  case EXCLUSIVE -> Moment.on(end.dueOn().plusDays(1));
                });
  }

  private static boolean needsInstant(Span span, Counting counting) {
    return counting.within(span, Moment.on(LocalDate.EPOCH)).isEmpty();
  }

  /** The first valid day, inclusive. */
  public Optional<LocalDate> opensOn() {
    return opens.map(Moment::day);
  }

  /** The last valid day, open to 24:00; empty for an instant limit. */
  public Optional<LocalDate> dueOn() {
    return deadline.flatMap(Deadline::day);
  }

  /** The last valid instant, inclusive; empty for a day limit. */
  public Optional<LocalDateTime> dueAt() {
    return deadline.flatMap(Deadline::dueAt);
  }

  /**
   * How a callback, or its absence, stands to the window.
   *
   * @param callback when it was made; empty if it was not
   * @param asOf the moment of asking
   * @return empty if there is neither callback nor moment of asking, or if what is known of the
   *     window, or of the hour of the callback, does not tell
   */
  public Optional<Timing> timing(Optional<Moment> callback, Optional<LocalDateTime> asOf) {
    if (callback.isPresent()) {
      Moment made = callback.get();
      return opens.filter(made::isBefore).isPresent()
          ? Optional.of(Timing.EARLY)
          : deadline
              .flatMap(limit -> limit.isMetBy(made))
              .map(inTime -> inTime ? Timing.ON_TIME : Timing.LATE);
    }
    return deadline.flatMap(
        limit -> asOf.map(moment -> limit.isOverAt(moment) ? Timing.LATE : Timing.PENDING));
  }
}
