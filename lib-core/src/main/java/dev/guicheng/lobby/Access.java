package dev.guicheng.lobby;

/** Whether somebody or something may pass the lobby. */
public enum Access {
  /** They let themselves in (自行进入). */
  SELF_ENTRY,
  /** Let in or out by staff (放行). */
  ADMIT,
  /** Not yet: something is missing or must be asked first (暂不放行). */
  HOLD,
  /** Refused (拒绝). */
  DENY
}
