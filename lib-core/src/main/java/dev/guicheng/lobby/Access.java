package dev.guicheng.lobby;

/** Whether somebody or something may pass. */
public enum Access {
  /** 自行进入. */
  SELF_ENTRY,
  /** 放行. */
  ADMIT,
  /** 暂不放行. */
  HOLD,
  /** 拒绝. */
  DENY
}
