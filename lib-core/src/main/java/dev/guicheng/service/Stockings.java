package dev.guicheng.service;

/** Stockings. */
public enum Stockings {
  /** 肉色丝袜. */
  FLESH,
  /** 其他. */
  OTHER,
  /** 无袜. */
  NONE
}
