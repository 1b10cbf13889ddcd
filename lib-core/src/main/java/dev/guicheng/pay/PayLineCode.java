package dev.guicheng.pay;

/** What a line of the pay statement is. */
public enum PayLineCode {
  /** 工资. */
  WAGE,
  /** 事假. */
  PERSONAL_LEAVE,
  /** 病假. */
  SICK_LEAVE,
  /** 旷工. */
  ABSENCE,
  /** 工资内加班费. */
  OVERTIME_PAY,
  /** 加班. */
  OVERTIME,
  /** 下限. */
  FLOOR,
  /** 尾差. */
  ROUNDING
}
