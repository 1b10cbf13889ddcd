package dev.guicheng.repair;

/** The class of a repair. */
public enum RepairClass {
  /** 紧急. */
  URGENT,
  /** 小型. */
  SMALL,
  /** 大型. */
  LARGE
}
