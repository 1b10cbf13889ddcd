package dev.guicheng.rules.duty;

import dev.guicheng.duty.Duty;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyReview;
import java.util.List;

/**
 * Derived fact: a log counted against the row of one of its duties.
 *
 * @param question the log it is about
 * @param review the row and what was counted
 */
public record ReviewedDuty(DutyLog question, DutyReview review) {
  /** The duty. */
  public Duty duty() {
    return review.row().duty();
  }

  /** The clauses that demand it. */
  public List<String> clauses() {
    return review.row().clauses();
  }
}
