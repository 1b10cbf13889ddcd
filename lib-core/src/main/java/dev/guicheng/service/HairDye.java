package dev.guicheng.service;

/** Hair dye. */
public enum HairDye {
  /** 未染. */
  NONE,
  /** 黑色. */
  BLACK,
  /** 其他颜色. */
  OTHER
}
