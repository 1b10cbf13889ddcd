package dev.guicheng.callback;

/** What was finished and is to be called back. */
public enum CallbackEvent {
  /** 投诉事件. */
  COMPLAINT,
  /** 维修工程. */
  PROJECT_REPAIR,
  /** 业户报修/日常报修. */
  DAILY_REPAIR,
  /** 急救病人. */
  FIRST_AID,
  /** 活动. */
  ACTIVITY,
  /** 意见调查. */
  SURVEY,
  /** 入伙问题. */
  MOVE_IN_DEFECT
}
