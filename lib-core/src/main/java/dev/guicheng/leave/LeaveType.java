package dev.guicheng.leave;

/** The type of leave. */
public enum LeaveType {
  /** 事假. */
  PERSONAL,
  /** 病假. */
  SICK,
  /** 婚假. */
  MARRIAGE,
  /** 丧假. */
  BEREAVEMENT,
  /** 产假. */
  MATERNITY
}
