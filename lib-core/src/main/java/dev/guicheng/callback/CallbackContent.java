package dev.guicheng.callback;

/** What a callback asks about (CBK-12). */
public enum CallbackContent {
  /** 质量评价. */
  QUALITY,
  /** 服务效果. */
  EFFECT,
  /** 满意程度. */
  SATISFACTION,
  /** 缺点和不足. */
  SHORTCOMINGS,
  /** 住户意见. */
  OPINIONS
}
