package dev.guicheng.handover;

/** What is handed over (HND-07). */
public enum HandoverItem {
  /** 门钥匙. */
  DOOR_KEY,
  /** 信箱钥匙. */
  MAILBOX_KEY,
  /** 收楼文件. */
  HANDOVER_FILE
}
