package dev.guicheng.callback;

/** What a callback found. */
public enum CallbackResult {
  /** 合格. */
  QUALIFIED,
  /** 不合格. */
  UNQUALIFIED
}
