package dev.guicheng.audit;

/** Where a clock stands, whatever is to be said of its deadline. */
public enum ClockLifecycle {
  /** 计时: it is not done, and time runs. */
  RUNNING,
  /** 暂停: it is not done, and time stands still. */
  PAUSED,
  /** 完成: it is done. */
  STOPPED,
  /** 取消: it need not be done any more. */
  CANCELLED
}
