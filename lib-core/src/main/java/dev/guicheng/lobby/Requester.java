package dev.guicheng.lobby;

/** Who asks for help. */
public enum Requester {
  /** 住户. */
  RESIDENT,
  /** 外来人员. */
  OUTSIDER
}
