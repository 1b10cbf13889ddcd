package dev.guicheng.rectification;

/** The size of a defect found at move-in (DEF-10). */
public enum DefectSize {
  /** 小型维修. */
  SMALL,
  /** 较大型维修. */
  LARGE
}
