package dev.guicheng.lobby;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody wants to come in.
 *
 * <p>Kind {@code lobby-entry}.
 */
@Value.Immutable
public interface LobbyEntry extends Question<LobbyEntryOutcome> {
  @Override
  default String kind() {
    return "lobby-entry";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Who. */
  Person person();

  /** Has a card. */
  Optional<Boolean> hasCard();

  /** Knows the password. */
  Optional<Boolean> knowsPassword();

  /** Somebody is in the unit. */
  Optional<Boolean> someoneHome();

  /** The occupant's answer; absent = no answer (= no permission). */
  Optional<Boolean> permission();

  /** Name matches the records. */
  Optional<Boolean> nameMatches();

  /** Leader is on the list; absent = on the list. */
  Optional<Boolean> onList();

  /** Staff recognise the leader. */
  Optional<Boolean> recognised();

  /** Work badge valid. */
  Optional<Boolean> badgeValid();

  /** Gate guard confirmed; absent = not confirmed. */
  Optional<Boolean> gateConfirmed();

  /** Facts the visitor gave. */
  List<VisitFact> facts();

  /** 特殊业户; false unless set. */
  @Value.Default
  default boolean specialResident() {
    return false;
  }

  /** Duty office's answer. */
  Optional<Boolean> officePermission();

  /** Pass valid. */
  Optional<Boolean> passValid();

  /** Overrides all rows. */
  Optional<Emergency> emergency();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyEntry.Builder {}
}
