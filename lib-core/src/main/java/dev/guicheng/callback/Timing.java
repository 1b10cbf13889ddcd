package dev.guicheng.callback;

/** When a callback was made, against its window. */
public enum Timing {
  /** 过早. */
  EARLY,
  /** 按时. */
  ON_TIME,
  /** 逾期. */
  LATE,
  /** 未到期. */
  PENDING
}
