package dev.guicheng.complaint;

/** A stage of handling a complaint (CMP-37). */
public enum HandlingStage {
  /** 接听. */
  RECEIVE,
  /** 登记. */
  REGISTER,
  /** 派遣. */
  DISPATCH,
  /** 跟踪. */
  TRACK,
  /** 反馈. */
  FEED_BACK
}
