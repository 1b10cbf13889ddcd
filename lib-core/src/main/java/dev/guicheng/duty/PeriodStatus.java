package dev.guicheng.duty;

/** How a period of a duty stands. */
public enum PeriodStatus {
  /** 已完成. */
  MET,
  /** 未完成. */
  MISSED,
  /** 逾期. */
  LATE,
  /** 超出范围. */
  OVER_RANGE,
  /** 未到期. */
  PENDING,
  /** 无法判定. */
  UNKNOWN
}
