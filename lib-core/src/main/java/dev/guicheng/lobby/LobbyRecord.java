package dev.guicheng.lobby;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in the lobby.
 *
 * <p>Kind {@code lobby-record}.
 */
@Value.Immutable
public interface LobbyRecord extends Question<LobbyRecordOutcome> {
  @Override
  default String kind() {
    return "lobby-record";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** Need or question received. */
  Optional<LocalDateTime> receivedAt();

  /** First response. */
  Optional<LocalDateTime> respondedAt();

  /** 复杂问题; false unless set. */
  @Value.Default
  default boolean complex() {
    return false;
  }

  /** Initial plan given. */
  Optional<LocalDateTime> planAt();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Things left lying. */
  Optional<Integer> clutterItems();

  /** A dry-cleaning slip. */
  Optional<Laundry> laundry();

  /** Open at shift change. */
  Optional<Integer> openItems();

  /** Written into the handover record. */
  Optional<Integer> carriedOver();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("LobbyRecord");
    problems.requireCount("clutterItems", clutterItems());
    problems.requireCount("openItems", openItems());
    problems.requireCount("carriedOver", carriedOver());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRecord.Builder {}
}
