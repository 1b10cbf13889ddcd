package dev.guicheng.audit;

/** How a clock stands to its deadline. */
public enum ClockVerdict {
  /** 正常: not done, or cancelled, and the first band of the time is not used up. */
  ON_TRACK,
  /** 临近: not done, or cancelled, and a band of the time is used up. */
  AT_RISK,
  /** 按时: done in time. */
  MET,
  /** 超时: the deadline passed before it was done. It stays so, whatever comes later. */
  BREACHED,
  /** 未定: there is no deadline, or what is known of an hour does not tell. */
  UNDETERMINED
}
