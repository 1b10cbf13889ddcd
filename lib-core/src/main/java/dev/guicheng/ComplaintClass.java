package dev.guicheng;

/** The class of a complaint or suggestion, by its cause (CMP-19 to CMP-21). */
public enum ComplaintClass {
  /** 一类: the property manager's own service. */
  CLASS_1,
  /** 二类: the developer, or the quality of the building. */
  CLASS_2,
  /** 三类: the surroundings, or facilities outside the managed area. */
  CLASS_3
}
