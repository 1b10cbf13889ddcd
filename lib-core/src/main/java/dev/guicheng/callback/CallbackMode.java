package dev.guicheng.callback;

/** How a callback is made. */
public enum CallbackMode {
  /** 面谈. */
  FACE_TO_FACE,
  /** 现场查看. */
  ON_SITE_VIEWING,
  /** 电话. */
  PHONE,
  /** 短信. */
  TEXT_MESSAGE,
  /** 邮件. */
  EMAIL
}
