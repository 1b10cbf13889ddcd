package dev.guicheng.rules.employment;

import static dev.guicheng.rules.Conclude.bothTrue;

import dev.guicheng.employment.Resignation;
import dev.guicheng.employment.ResignationNotice;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Derived fact: how an employee may leave.
 *
 * @param question the resignation
 * @param atOnce whether a ground lets the employee leave without notice; empty while not known
 * @param earliestLeaveOn the first day of leaving; empty if the day of notice is not known
 * @param noticeDays the notice needed, in days
 * @param noticeKept whether notice, writing and approval are in order; empty while not known
 */
public record Leaving(
    Resignation question,
    Optional<Boolean> atOnce,
    Optional<LocalDate> earliestLeaveOn,
    Optional<Integer> noticeDays,
    Optional<Boolean> noticeKept) {
  /** Leaving where a ground of article 17, once it holds, needs no notice. */
  public static Leaving of(Resignation resignation, Optional<Boolean> ground, PolicyBook book) {
    boolean without = ground.orElse(false);
    return leaving(
        resignation,
        ground,
        without ? Span.ofDays(0) : book.employment().resignationNotice(),
        book);
  }

  /** Leaving where every employee gives notice. */
  public static Leaving withNotice(Resignation resignation, PolicyBook book) {
    return leaving(resignation, Optional.of(false), book.employment().resignationNotice(), book);
  }

  private static Leaving leaving(
      Resignation resignation, Optional<Boolean> atOnce, Span notice, PolicyBook book) {
    Optional<LocalDate> earliest =
        ResignationNotice.earliestLeaveOn(resignation, notice, book.counting());
    Optional<Boolean> approved =
        book.employment().resignationApproval() ? resignation.approved() : Optional.of(true);
    return new Leaving(
        resignation,
        atOnce,
        earliest,
        ResignationNotice.days(resignation, notice, book.counting()),
        bothTrue(longEnough(resignation, earliest), bothTrue(resignation.written(), approved)));
  }

  private static Optional<Boolean> longEnough(
      Resignation resignation, Optional<LocalDate> earliest) {
    return resignation.leaveOn().flatMap(day -> earliest.map(first -> !day.isBefore(first)));
  }

  /** Whether the day of leaving is far enough from that of notice; empty while one is not known. */
  public Optional<Boolean> longEnough() {
    return longEnough(question, earliestLeaveOn);
  }

  /**
   * Whether notice and approval are judged: something is told of them, and no ground spares them.
   */
  public boolean noticeJudged() {
    return question.isNoticeTold() && !atOnce.orElse(false);
  }

  /**
   * Whether the employee may leave: at once, or with notice and approval; empty while one of the
   * two may still allow it.
   */
  public Optional<Boolean> allowed() {
    if (atOnce.orElse(false) || (noticeJudged() && noticeKept.orElse(false))) {
      return Optional.of(true);
    }
    boolean noticeFails = noticeJudged() ? !noticeKept.orElse(true) : groundFails();
    return atOnce.isPresent() && noticeFails ? Optional.of(false) : Optional.empty();
  }

  /** Without any notice, leaving fails with its ground. */
  private boolean groundFails() {
    return !question.isGroundHeld().orElse(true);
  }
}
