package dev.guicheng.complaint;

/** What to say first. */
public enum Courtesy {
  /** 致歉. */
  APOLOGISE,
  /** 感谢. */
  THANK
}
