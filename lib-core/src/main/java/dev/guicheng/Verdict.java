package dev.guicheng;

/**
 * What was found about one clause. The order is the one in which several conditions of a clause
 * combine: the first of them that occurs is the clause's verdict.
 */
public enum Verdict {
  /** The clause is broken; in a decision about something to be done, its requirement is not met. */
  VIOLATED,
  /** A fact, a definition or a number is missing; the finding names what would decide it. */
  UNDETERMINED,
  /** A norm, target or trigger: look at it, it is no breach. */
  ADVISORY,
  /** The clause is kept, or its requirement on the facts is met. */
  SATISFIED,
  /** The clause shaped the outcome; there was nothing to keep or break. */
  APPLIED;

  /**
   * Combines two verdicts on one clause.
   *
   * @return the one that prevails, by the order of this enum
   */
  public Verdict and(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
