package dev.guicheng.manual;

/** How the library treats a clause. */
public enum Treatment {
  /** Rules decide it; cases test it. */
  DECIDED,
  /** It only sets a number or a list; rules of other clauses use it. */
  SETTING,
  /** Nothing to decide: the reason says why. */
  INFORMATIONAL,
  /** Its area is not built yet. */
  PLANNED
}
