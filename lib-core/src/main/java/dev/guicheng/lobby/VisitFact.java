package dev.guicheng.lobby;

/** What a visitor is asked (LOB-09). */
public enum VisitFact {
  /** 访客姓名. */
  VISITOR_NAME,
  /** 被访者姓名. */
  HOST_NAME,
  /** 住址. */
  ADDRESS
}
