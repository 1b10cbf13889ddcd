package dev.guicheng.attendance;

import dev.guicheng.attendance.AbsencePolicy.TwoDays;
import java.math.BigDecimal;

/** The tier that a number of absence days in one month reaches, runs and years aside. */
public final class AbsenceTier {
  private AbsenceTier() {}

  /**
   * The tier by days alone: none, half a month's wage up to the first limit (ABS-01), the whole
   * month's above it (ABS-02). What is above the second limit is for the caller to judge.
   *
   * @param days absence days of the month, halves allowed
   */
  public static AbsencePenalty of(BigDecimal days, AbsencePolicy policy) {
    if (days.signum() == 0) {
      return AbsencePenalty.NONE;
    }
    int againstFirst = days.compareTo(policy.halfMonthMaxDays());
    boolean first = policy.twoDays() == TwoDays.HALF_MONTH ? againstFirst <= 0 : againstFirst < 0;
    return first ? AbsencePenalty.HALF_MONTH : AbsencePenalty.WHOLE_MONTH;
  }

  /** The tier that days of one unbroken run reach: a run that is too long is dismissal (ABS-03). */
  public static AbsencePenalty ofRun(BigDecimal days, AbsencePolicy policy) {
    return days.compareTo(policy.dismissalRunDays()) > 0
        ? AbsencePenalty.DISMISSAL
        : of(days, policy);
  }
}
