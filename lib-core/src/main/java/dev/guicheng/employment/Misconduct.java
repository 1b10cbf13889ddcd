package dev.guicheng.employment;

/** What repair staff did (CON-12). */
public enum Misconduct {
  /** 工作不力. */
  POOR_WORK,
  /** 严重违反. */
  SERIOUS_BREACH
}
