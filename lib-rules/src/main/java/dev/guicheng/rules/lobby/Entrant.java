package dev.guicheng.rules.lobby;

import static dev.guicheng.rules.Conclude.isFalse;
import static dev.guicheng.rules.Conclude.isTrue;

import dev.guicheng.lobby.LobbyEntry;
import dev.guicheng.lobby.Person;
import dev.guicheng.lobby.VisitFact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Derived fact: somebody who wants to come in, no emergency, and no row of the access table.
 *
 * @param question the question
 */
public record Entrant(LobbyEntry question) {
  /** Who it is. */
  public Person person() {
    return question.person();
  }

  /** Whether they have a card or know the password; empty while neither is so and one not known. */
  public Optional<Boolean> credential() {
    if (isTrue(question.hasCard()) || isTrue(question.knowsPassword())) {
      return Optional.of(true);
    }
    return isFalse(question.hasCard()) && isFalse(question.knowsPassword())
        ? Optional.of(false)
        : Optional.empty();
  }

  /**
   * Whether a claim to live here is borne out: by the permission of who is at home, or by the
   * records with nobody at home; empty while home or records are not known.
   */
  public Optional<Boolean> accepted() {
    return question
        .someoneHome()
        .flatMap(
            home -> home ? Optional.of(isTrue(question.permission())) : question.nameMatches());
  }

  /** Whether the gate confirmed them. */
  public boolean confirmed() {
    return isTrue(question.gateConfirmed());
  }

  /** The facts that they have not told yet, in the order they are asked. */
  public List<VisitFact> untold() {
    return Arrays.stream(VisitFact.values())
        .filter(fact -> !question.facts().contains(fact))
        .toList();
  }

  /** Whether a leader is recognised and on the list; empty while recognition is not known. */
  public Optional<Boolean> recognisedLeader() {
    return isFalse(question.onList()) ? Optional.of(false) : question.recognised();
  }
}
