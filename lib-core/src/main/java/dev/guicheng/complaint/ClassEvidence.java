package dev.guicheng.complaint;

/** What a class rests on. */
public enum ClassEvidence {
  /** 已查明原因. */
  CAUSE,
  /** 事项. */
  TOPIC,
  /** 关键词. */
  KEYWORD
}
