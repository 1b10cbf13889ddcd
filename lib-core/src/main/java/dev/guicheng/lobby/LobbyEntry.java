package dev.guicheng.lobby;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody wants to come in: who it is, and what is known of card, permission, badge or pass. Each
 * row of the access rules looks at its own facts only; all others may stay unknown.
 *
 * <p>Kind {@code lobby-entry}. Decided by LOB-01 to LOB-12 and LOB-22.
 */
@Value.Immutable
public interface LobbyEntry extends Question<LobbyEntryOutcome> {
  @Override
  default String kind() {
    return "lobby-entry";
  }

  /** Empty: who stands at the door asks now, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("person", person(), problems);
  }

  /** Who it is. A person without a row of the access rules is held. */
  Person person();

  /** Whether a resident has a working card. Somebody unknown is taken to have none unless true. */
  Optional<Boolean> hasCard();

  /**
   * Whether a resident knows the password. Somebody unknown is taken not to know it unless true.
   */
  Optional<Boolean> knowsPassword();

  /** Whether somebody answers in the unit that an unknown resident claims. */
  Optional<Boolean> someoneHome();

  /** The answer of the occupant or host; without an answer there is no permission. */
  Optional<Boolean> permission();

  /** Whether the name given matches the records of owners and residents. */
  Optional<Boolean> nameMatches();

  /** Whether a company leader is on the list; on it unless false. */
  Optional<Boolean> onList();

  /** Whether staff recognise the company leader. */
  Optional<Boolean> recognised();

  /** Whether the employee's work badge is valid. */
  Optional<Boolean> badgeValid();

  /** Whether the gate guard confirmed the visitor; not confirmed unless true. */
  Optional<Boolean> gateConfirmed();

  /** What the visitor told; complete as it stands. */
  List<VisitFact> facts();

  /** The host is a special resident (特殊业户), asked through the control room; false unless set. */
  @Value.Default
  default boolean specialResident() {
    return false;
  }

  /** The duty office's answer. */
  Optional<Boolean> officePermission();

  /** Whether the pass (出入证) is valid. */
  Optional<Boolean> passValid();

  /** The emergency, if there is one; it overrides every row. */
  Optional<Emergency> emergency();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyEntry.Builder {}
}
