package dev.guicheng.attendance;

/** How a department works (ATT-01). */
public enum WorkRegime {
  /** 坐班制. */
  OFFICE_HOURS,
  /** 其它工作制. */
  OTHER
}
