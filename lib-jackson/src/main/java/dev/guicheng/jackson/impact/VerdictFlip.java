package dev.guicheng.jackson.impact;

import dev.guicheng.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Findings on one clause that turn from one verdict into another.
 *
 * @param clause the clause's id
 * @param from the verdict before; empty = there was no finding
 * @param to the verdict after; empty = there is no finding
 * @param count how many
 * @param examples the first of them
 */
public record VerdictFlip(
    String clause,
    Optional<Verdict> from,
    Optional<Verdict> to,
    long count,
    List<ImpactExample> examples) {
  /** Copies the list. */
  public VerdictFlip {
    examples = List.copyOf(examples);
  }
}
