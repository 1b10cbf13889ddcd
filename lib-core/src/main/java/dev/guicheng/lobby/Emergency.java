package dev.guicheng.lobby;

/** The kind of emergency (LOB-22). */
public enum Emergency {
  /** 火警. */
  FIRE,
  /** 医疗急救. */
  MEDICAL,
  /** 其他紧急情况. */
  OTHER
}
