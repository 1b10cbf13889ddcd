package dev.guicheng.jackson.impact;

import dev.guicheng.Reason;
import java.util.List;

/**
 * Records that cannot be decided, for one reason.
 *
 * @param by who refuses them
 * @param path the attribute, without positions of list items
 * @param reason why
 * @param message what, which value
 * @param count how many records say so
 * @param examples the first of them
 */
public record Refusal(
    By by, String path, Reason reason, String message, long count, List<ImpactExample> examples) {
  /** Copies the list. */
  public Refusal {
    examples = List.copyOf(examples);
  }

  /** Who refuses a record. */
  public enum By {
    /** The side before only. */
    BEFORE,
    /** The side after only. */
    AFTER,
    /** Both sides. */
    BOTH,
    /** Nobody was asked: the record holds no question. */
    READER
  }
}
