package dev.guicheng.service;

/** What is said for. */
public enum Talk {
  /** 问候. */
  GREETING,
  /** 询问. */
  ENQUIRY,
  /** 等候. */
  WAITING,
  /** 告辞. */
  FAREWELL,
  /** 语言不通. */
  LANGUAGE
}
