package dev.guicheng.duty;

/** For what a duty must be done again and again: once for all, or for each subject of a sort. */
public enum DutyScope {
  /** Once for the whole property. */
  PROPERTY,
  /** By each of the roles. */
  ROLE,
  /** For each area. */
  AREA,
  /** For each service window. */
  WINDOW
}
