package dev.guicheng.lobby;

/** What a visitor whom the gate has not confirmed is asked (LOB-09); all three are needed. */
public enum VisitFact {
  /** 访客姓名. */
  VISITOR_NAME,
  /** 被访者姓名. */
  HOST_NAME,
  /** 住址. */
  ADDRESS
}
