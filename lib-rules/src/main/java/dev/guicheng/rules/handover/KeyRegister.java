package dev.guicheng.rules.handover;

import dev.guicheng.handover.KeyLog;
import dev.guicheng.handover.KeyMovements;
import java.util.List;

/**
 * Derived fact: what the register of the key cabinet shows.
 *
 * @param question the register
 * @param unlogged keys that moved without an entry
 * @param unbalanced keys that went out or came in twice in a row
 */
public record KeyRegister(KeyLog question, List<String> unlogged, List<String> unbalanced) {
  /** Copies the lists. */
  public KeyRegister {
    unlogged = List.copyOf(unlogged);
    unbalanced = List.copyOf(unbalanced);
  }

  /** Derives it. */
  public static KeyRegister of(KeyLog question) {
    return new KeyRegister(
        question,
        KeyMovements.unlogged(question.movements()),
        KeyMovements.unbalanced(question.movements()));
  }
}
