package dev.guicheng.employment;

import dev.guicheng.manual.Counting;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The notice of a resignation (CON-04). The day of notice is not counted: after notice of 30 days
 * on 1 March the first day of leaving is 31 March.
 */
public final class ResignationNotice {
  private ResignationNotice() {}

  /** The first day on which the employee may leave; empty if the day of notice is not known. */
  public static Optional<LocalDate> earliestLeaveOn(
      Resignation resignation, Span notice, Counting counting) {
    return resignation.noticeOn().map(day -> counting.plus(day, notice));
  }

  /** The notice in days; empty for months, as long as the day of notice is not known. */
  public static Optional<Integer> days(Resignation resignation, Span notice, Counting counting) {
    if (notice.months() == 0) {
      return Optional.of(notice.days());
    }
    return resignation
        .noticeOn()
        .map(day -> (int) ChronoUnit.DAYS.between(day, counting.plus(day, notice)));
  }
}
