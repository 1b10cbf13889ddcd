package dev.guicheng.rules.callback;

import static java.util.Objects.requireNonNull;

import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackRecord;

/**
 * Derived: a callback of which the paper, the ways or the contents are recorded, so that the
 * procedure can be checked.
 *
 * @param question the question it was derived from
 */
public record PaperCallback(CallbackRecord question) {
  /** Refuses null. */
  public PaperCallback {
    requireNonNull(question, "question");
  }

  /** What was called back. */
  public CallbackEvent event() {
    return question.event();
  }
}
