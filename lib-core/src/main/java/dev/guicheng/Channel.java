package dev.guicheng;

/** How something is told or done. */
public enum Channel {
  /** 当面. */
  IN_PERSON,
  /** 上门. */
  HOME_VISIT,
  /** 电话. */
  PHONE,
  /** 信件. */
  LETTER,
  /** 邮件. */
  MAIL,
  /** 网站. */
  WEBSITE,
  /** 短信. */
  TEXT_MESSAGE,
  /** 书面. */
  WRITTEN,
  /** 口头. */
  ORAL,
  /** 对讲. */
  INTERCOM,
  /** 对讲机. */
  WALKIE_TALKIE,
  /** 中控室. */
  CONTROL_ROOM
}
