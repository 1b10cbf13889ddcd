package dev.guicheng.rules.duty;

import dev.guicheng.duty.Duty;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyReview;
import dev.guicheng.duty.DutyTally;
import java.util.List;

/**
 * Derived fact: a counted duty under one of the clauses that demand it.
 *
 * @param question the log it is about
 * @param review the row and what was counted
 * @param clause the clause
 */
public record DemandedDuty(DutyLog question, DutyReview review, String clause) {
  /** The duty. */
  public Duty duty() {
    return review.row().duty();
  }

  /** Whether neither the manual nor the site says how often it is done. */
  public boolean withoutPeriod() {
    return review.row().rhythm().isEmpty() && review.row().interval().isEmpty();
  }

  /** Whether it counts from the last time, and there is none. */
  public boolean awaitsFirst() {
    return review.awaitsFirst();
  }

  /** Keys of the settings that are not given. */
  public List<String> notGiven() {
    return review.row().notGiven();
  }

  /** What was counted, period by period. */
  public List<DutyTally> tallies() {
    return review.tallies();
  }
}
