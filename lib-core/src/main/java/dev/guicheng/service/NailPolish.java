package dev.guicheng.service;

/** Nail polish. */
public enum NailPolish {
  /** 无. */
  NONE,
  /** 透明. */
  CLEAR,
  /** 有色. */
  COLOURED
}
