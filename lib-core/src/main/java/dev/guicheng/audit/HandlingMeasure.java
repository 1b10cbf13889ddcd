package dev.guicheng.audit;

/** What was done about a complaint or suggestion, as the months' summaries count it. */
public enum HandlingMeasure {
  /** 处理完毕. */
  HANDLED,
  /** 未处理完毕, or not known to be. */
  OPEN,
  /** 已答复. */
  REPLIED,
  /** 转入回访. */
  CALLBACK_OPENED,
  /** 结果已公布. */
  PUBLISHED,
  /** 已采纳. */
  ADOPTED,
  /** 未采纳. */
  NOT_ADOPTED,
  /** 已张榜公布. */
  POSTED
}
