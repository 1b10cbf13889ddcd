package dev.guicheng.attendance;

/** The tier that absence costs, strictest last. */
public enum AbsencePenalty {
  /** 无. */
  NONE,
  /** 扣半月工资. */
  HALF_MONTH,
  /** 扣当月工资并待岗. */
  WHOLE_MONTH,
  /** 辞退. */
  DISMISSAL
}
