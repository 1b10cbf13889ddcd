package dev.guicheng.rectification;

/** A stage of a rectification (DEF-06). */
public enum RectificationStage {
  /** 方案. */
  PLAN,
  /** 预算. */
  BUDGET,
  /** 报批. */
  APPROVAL,
  /** 实施. */
  EXECUTION
}
