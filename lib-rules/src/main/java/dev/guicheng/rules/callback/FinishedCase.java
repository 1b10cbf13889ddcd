package dev.guicheng.rules.callback;

import static dev.guicheng.rules.Conclude.applied;
import static dev.guicheng.rules.Conclude.check;
import static java.util.Objects.requireNonNull;

import dev.guicheng.Question;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackWindow;
import dev.guicheng.callback.Timing;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.rules.Judgement;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Derived: something finished that is to be called back, as a plan or as it went, so that each
 * clause's window is fixed once for both.
 *
 * @param question the question it was derived from
 * @param event what finished
 * @param finished when, as far as it is known
 * @param callback when it was called back, or when the attempt was made that stands for a callback
 * @param asOf the moment of asking
 * @param stance how the callback counts
 */
public record FinishedCase(
    Question<?> question,
    CallbackEvent event,
    Optional<Moment> finished,
    Optional<Moment> callback,
    Optional<LocalDateTime> asOf,
    Stance stance) {

  /** How what happened counts. */
  public enum Stance {
    /** Nothing has happened yet: the windows are applied, not checked. */
    PLANNED,
    /** A callback was made or lacks. */
    CHECKED,
    /** The resident could not be reached; enough attempts stand for a callback. */
    UNREACHABLE
  }

  /** Refuses nulls. */
  public FinishedCase {
    requireNonNull(question, "question");
    requireNonNull(event, "event");
    requireNonNull(finished, "finished");
    requireNonNull(callback, "callback");
    requireNonNull(asOf, "asOf");
    requireNonNull(stance, "stance");
  }

  /** A callback to plan. */
  public static FinishedCase planned(Callback question) {
    return new FinishedCase(
        question,
        question.event(),
        question.finished(),
        Optional.empty(),
        Optional.empty(),
        Stance.PLANNED);
  }

  /** A callback that was made or not. */
  public static FinishedCase checked(CallbackRecord question) {
    return of(question, question.calledBack(), Stance.CHECKED);
  }

  /** An attempt, which is no callback (Y-13). */
  public static FinishedCase notCalledBack(CallbackRecord question) {
    return of(question, Optional.empty(), Stance.CHECKED);
  }

  /** Attempts that stand for a callback. */
  public static FinishedCase unreachable(CallbackRecord question) {
    return of(question, question.calledBack(), Stance.UNREACHABLE);
  }

  /**
   * Whether attempts at an unreachable resident stand for a callback.
   *
   * @param enough how many attempts do; empty if none ever do
   */
  public static boolean isUnreachable(CallbackRecord question, Optional<Integer> enough) {
    return question.attemptedOnly()
        && enough.isPresent()
        && question.attempts().orElse(0) >= enough.get();
  }

  private static FinishedCase of(
      CallbackRecord question, Optional<Moment> callback, Stance stance) {
    return new FinishedCase(
        question, question.event(), question.finished(), callback, question.asOf(), stance);
  }

  /** What a clause finds that wants the callback in a window. */
  public Judgement judge(CallbackWindow window) {
    return switch (stance) {
      case PLANNED -> plan(window);
      case CHECKED -> keep(window);
      case UNREACHABLE ->
          timing(window).equals(Optional.of(Timing.ON_TIME)) ? keep(window) : advise(window);
    };
  }

  /** How the callback stands to a window; empty for a plan. */
  public Optional<Timing> timing(CallbackWindow window) {
    return stance == Stance.PLANNED ? Optional.empty() : window.timing(callback, asOf);
  }

  private Judgement plan(CallbackWindow window) {
    Judgement judgement = applied(question).given("finishedOn", finished);
    window.missing().ifPresent(judgement::undetermined);
    return judgement;
  }

  private Judgement keep(CallbackWindow window) {
    Judgement judgement = check(question).given("finishedOn", finished);
    window.opens().ifPresent(opens -> judgement.notBefore(path(window), callback, opens));
    if (window.missing().isPresent()) {
      judgement.undetermined(window.missing().get());
      if (callback.isEmpty()) {
        judgement.undetermined(path(window));
      }
      return judgement;
    }
    window
        .deadline()
        .ifPresent(deadline -> judgement.notAfter(path(window), callback, deadline, asOf));
    return judgement;
  }

  /** The setting turns what would be a breach, or left open, into advice. */
  private Judgement advise(CallbackWindow window) {
    Judgement judgement =
        check(question).given("finishedOn", finished).given(path(window), callback);
    window
        .deadline()
        .map(Deadline::toString)
        .ifPresent(deadline -> judgement.given("deadline", deadline));
    return judgement.advisory();
  }

  private String path(CallbackWindow window) {
    boolean instant = window.dueAt().isPresent() || callback.flatMap(Moment::instant).isPresent();
    return instant ? "calledBackAt" : "calledBackOn";
  }
}
