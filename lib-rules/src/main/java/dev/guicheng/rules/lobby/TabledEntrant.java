package dev.guicheng.rules.lobby;

import static dev.guicheng.rules.Conclude.applied;

import dev.guicheng.lobby.AccessRow;
import dev.guicheng.lobby.LobbyEntry;
import dev.guicheng.rules.Judgement;
import java.util.Optional;

/**
 * Derived fact: somebody who wants to come in, and their row of the access table.
 *
 * @param question the question
 * @param row the row
 */
public record TabledEntrant(LobbyEntry question, AccessRow row) {
  /** Whether the row lets them in; empty while a fact that it needs is missing. */
  public Optional<Boolean> granted() {
    return row.grants(question);
  }

  /** What the row's clause finds: what is not known matters only while nothing refuses. */
  public Judgement judge() {
    Judgement judgement = applied(question, row.clause());
    row.facts(question)
        .forEach(
            (need, fact) -> {
              if (granted().isEmpty()) {
                judgement.known(need, fact);
              } else {
                judgement.givenIfKnown(need, fact);
              }
            });
    return judgement;
  }
}
