package dev.guicheng.complaint;

/** What came in. */
public enum ContactType {
  /** 投诉. */
  COMPLAINT,
  /** 建议. */
  SUGGESTION,
  /** 意见. */
  OPINION
}
