package dev.guicheng.audit;

/** What a segment of a clock is. */
public enum ClockState {
  /** 计时: to be done, nobody else to wait for. */
  RUNNING,
  /** 暂停: to be done, somebody else to wait for. */
  PAUSED,
  /** 已结: done or cancelled, until it was reopened. */
  CLOSED
}
