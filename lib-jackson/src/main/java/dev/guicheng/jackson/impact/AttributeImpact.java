package dev.guicheng.jackson.impact;

import java.util.List;
import java.util.Optional;

/**
 * An attribute of the outcomes of one kind that changes.
 *
 * @param kind the kind of question
 * @param path the attribute's path without positions of list items
 * @param count how many decisions change in it
 * @param values from what to what, most often first; of more than 50 pairs, 50
 * @param otherValues how often a pair that is not listed occurs
 * @param examples the first decisions
 */
public record AttributeImpact(
    String kind,
    String path,
    long count,
    List<ValueChange> values,
    long otherValues,
    List<ImpactExample> examples) {
  /** Copies the lists. */
  public AttributeImpact {
    values = List.copyOf(values);
    examples = List.copyOf(examples);
  }

  /**
   * One value that becomes another.
   *
   * @param from as documents write it; empty = none
   * @param to as documents write it; empty = none
   * @param count how often
   */
  public record ValueChange(Optional<String> from, Optional<String> to, long count) {}
}
