package dev.guicheng.manual;

/** How the library treats a clause. */
public enum Treatment {
  /** Rules decide it; cases test it. */
  DECIDED,
  /** Nothing to decide: the reason says why. */
  INFORMATIONAL
}
