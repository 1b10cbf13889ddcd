package dev.guicheng.audit;

/** In which aspect the months' summaries count complaints and suggestions (CMP-13, CMP-14). */
public enum RegisterAspect {
  /** 总数: all of them. */
  ALL,
  /** 类别: the class; of several, each. */
  COMPLAINT_CLASS,
  /** 原因: the established cause; of several, each. */
  CAUSE,
  /** 事项: the topic or matter; of several, each. */
  TOPIC,
  /** 处理措施: what was done, from the handling records. */
  MEASURE
}
