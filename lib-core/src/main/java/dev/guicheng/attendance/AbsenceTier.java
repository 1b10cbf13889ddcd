package dev.guicheng.attendance;

import dev.guicheng.attendance.AbsencePolicy.TwoDays;
import java.math.BigDecimal;
import java.util.Optional;

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

  /**
   * The tier that days of one unbroken run reach, if there are no others in the year: too many in a
   * row or in the year are dismissal (ABS-03); what lies between that and the second limit is for
   * the site to say (Y-01).
   *
   * @return empty if the site leaves such days open
   */
  public static Optional<AbsencePenalty> ofRun(BigDecimal days, AbsencePolicy policy) {
    if (days.compareTo(policy.dismissalRunDays()) > 0
        || days.compareTo(policy.dismissalYearDays()) > 0) {
      return Optional.of(AbsencePenalty.DISMISSAL);
    }
    return days.compareTo(policy.wholeMonthMaxDays()) > 0
        ? aboveTiers(policy)
        : Optional.of(of(days, policy));
  }

  private static Optional<AbsencePenalty> aboveTiers(AbsencePolicy policy) {
    return switch (policy.overFiveDays()) {
      case WHOLE_MONTH -> Optional.of(AbsencePenalty.WHOLE_MONTH);
      case DISMISSAL -> Optional.of(AbsencePenalty.DISMISSAL);
      case UNDETERMINED -> Optional.empty();
    };
  }
}
