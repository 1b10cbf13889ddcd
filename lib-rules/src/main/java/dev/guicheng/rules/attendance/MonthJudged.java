package dev.guicheng.rules.attendance;

import dev.guicheng.attendance.AbsenceFigures;
import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.attendance.AbsenceTier;
import dev.guicheng.attendance.Attendance;

/**
 * Derived fact: a month's lateness and absence, added up and ready to be judged.
 *
 * @param question the question it is about
 * @param figures what it adds up to
 * @param tiers the tiers it is judged by
 */
public record MonthJudged(Attendance question, AbsenceFigures figures, AbsencePolicy tiers) {
  /** Whether a run or the year leads to dismissal (ABS-03). */
  public boolean dismissal() {
    return figures.reachesDismissal(tiers);
  }

  /** Whether only the calendar could tell if a run leads to dismissal. */
  public boolean runOpen() {
    return !dismissal() && figures.mayReachDismissal(tiers);
  }

  /** Whether dismissal is out of the question. */
  public boolean milder() {
    return !dismissal() && !runOpen();
  }

  /** The tier by the month's days alone. */
  public AbsencePenalty tier() {
    return AbsenceTier.of(figures.absentDays(), tiers);
  }

  /** Whether the month's days are above the second tier, which no clause covers (Y-01). */
  public boolean aboveTiers() {
    return figures.absentDays().compareTo(tiers.wholeMonthMaxDays()) > 0;
  }

  /** Whether the month's days could hold a run that leads to dismissal, and nothing tells. */
  public boolean runUndated() {
    return figures.hidesRun(tiers);
  }
}
