package dev.guicheng.jackson.impact;

/**
 * How many records there were and what became of them. They add up: read = same + changed +
 * refusedBefore + refusedAfter + rejected.
 *
 * @param same decided alike by both sides
 * @param changed decided otherwise: another outcome, or another verdict on a clause
 * @param refusedBefore refused by the side before only
 * @param refusedAfter refused by the side after only
 * @param rejected no question at all, or refused by both sides
 */
public record ImpactTotals(
    long same, long changed, long refusedBefore, long refusedAfter, long rejected) {
  /** Nothing yet. */
  static final ImpactTotals NONE = new ImpactTotals(0, 0, 0, 0, 0);

  /** How many records there were. */
  public long read() {
    return same + changed + refusedBefore + refusedAfter + rejected;
  }

  /**
   * How many questions are answered otherwise than before: changed, or refused by one side. What a
   * budget limits.
   */
  public long affected() {
    return changed + refusedBefore + refusedAfter;
  }

  ImpactTotals plus(ImpactTotals other) {
    return new ImpactTotals(
        same + other.same,
        changed + other.changed,
        refusedBefore + other.refusedBefore,
        refusedAfter + other.refusedAfter,
        rejected + other.rejected);
  }
}
