package dev.guicheng;

/** How grave a complaint is. The manual never defines the line (Y-04): a person says it. */
public enum Severity {
  /** 重大, 情节严重. */
  MAJOR,
  /** 一般. */
  GENERAL
}
