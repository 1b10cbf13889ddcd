package dev.guicheng.duty;

/** How a period of a duty stands. */
public enum PeriodStatus {
  /** Done often enough and in time. */
  MET,
  /** Not done often enough, and the time is over. */
  MISSED,
  /** Done often enough, but late. */
  LATE,
  /** Done oftener than the maximum. */
  OVER_RANGE,
  /** Not done often enough, and there is still time. */
  PENDING,
  /** A fact or a number is not known. */
  UNKNOWN
}
