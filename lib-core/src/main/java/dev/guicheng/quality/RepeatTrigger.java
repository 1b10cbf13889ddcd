package dev.guicheng.quality;

/** Why something goes into the month's report. */
public enum RepeatTrigger {
  /** 回访不合格. */
  UNQUALIFIED_CALLBACK,
  /** 同一事项重复投诉. */
  REPEAT_COMPLAINT,
  /** 同种维修重复. */
  REPEAT_REPAIR
}
