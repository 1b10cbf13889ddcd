package dev.guicheng.rules.lobby;

import dev.guicheng.lobby.LobbyRecord;

/**
 * Derived fact: a change of shift, of which it is known how many open items were carried over.
 *
 * @param question the record
 * @param open items open, 0 or more
 * @param carried items written into the handover record, 0 or more
 */
public record ShiftChange(LobbyRecord question, int open, int carried) {
  /** Open items that were not carried over, 0 or more. */
  public int dropped() {
    return Math.max(0, open - carried);
  }
}
