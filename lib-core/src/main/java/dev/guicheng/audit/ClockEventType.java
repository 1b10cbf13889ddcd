package dev.guicheng.audit;

/** What happens to a clock. Events of one instant take effect in this order where they can. */
public enum ClockEventType {
  /** 开始: the obligation has arisen. */
  STARTED,
  /** 说明并承诺: the delay was explained, and another time promised. */
  EXTENDED,
  /** 改类: the matter is of another class; its limit counts from the start. */
  RECLASSIFIED,
  /** 继续: what was waited for has come. */
  RESUMED,
  /** 暂停: somebody else must act first. */
  PAUSED,
  /** 重开: it was not done after all. */
  REOPENED,
  /** 完成: it is done. */
  STOPPED,
  /** 取消: it need not be done any more. */
  CANCELLED
}
