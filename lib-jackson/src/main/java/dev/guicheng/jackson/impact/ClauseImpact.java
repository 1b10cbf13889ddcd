package dev.guicheng.jackson.impact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What changes under one clause.
 *
 * @param clause the clause's id
 * @param changed how many of the changed decisions have another finding on it (another verdict, or
 *     compared with other values), rely on a setting of the clause that differs, or have another
 *     line of pay under it
 * @param flipped how many of these have another verdict
 * @param yuan by how much the lines of pay under the clause move in all, in CNY
 * @param examples the first decisions
 */
public record ClauseImpact(
    String clause, long changed, long flipped, BigDecimal yuan, List<ImpactExample> examples) {
  /** Copies the list. */
  public ClauseImpact {
    examples = List.copyOf(examples);
  }
}
