package dev.guicheng.lobby;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in the lobby: an answer and a plan, clutter, a dry-cleaning slip, a change of
 * shift. Each clause is judged where its first fact is given.
 *
 * <p>Kind {@code lobby-record}. Checked by LBS-01, LBS-05, LOB-19 and LOB-23.
 */
@Value.Immutable
public interface LobbyRecord extends Question<LobbyRecordOutcome> {
  @Override
  default String kind() {
    return "lobby-record";
  }

  /** The day of asking, else the day something came in. */
  @Override
  default Optional<LocalDate> policyDate() {
    return asOf().or(this::receivedAt).map(LocalDateTime::toLocalDate);
  }

  /** When a need or question came in; both limits count from here. */
  Optional<LocalDateTime> receivedAt();

  /** When it was first answered. */
  Optional<LocalDateTime> respondedAt();

  /** A complex matter (复杂问题), which needs a plan as well; false unless set. */
  @Value.Default
  default boolean complex() {
    return false;
  }

  /** When the first plan for a complex matter was given. */
  Optional<LocalDateTime> planAt();

  /** The moment of asking. */
  Optional<LocalDateTime> asOf();

  /** How many things are left lying about; 0 or more. */
  Optional<Integer> clutterItems();

  /** The dry-cleaning slip (洗衣单) as filled in; empty where there is none to judge. */
  Optional<Laundry> laundry();

  /** Items open at the change of shift; 0 or more. */
  Optional<Integer> openItems();

  /** Of these, items written into the handover record; 0 or more. */
  Optional<Integer> carriedOver();

  /** Refuses negative counts, all at once. */
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
