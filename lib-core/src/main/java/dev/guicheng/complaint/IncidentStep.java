package dev.guicheng.complaint;

/** A step in a special event (CMP-09). */
public enum IncidentStep {
  /** 稳定事态. */
  STABILISE,
  /** 反映. */
  REPORT
}
