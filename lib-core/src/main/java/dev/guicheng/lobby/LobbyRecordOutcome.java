package dev.guicheng.lobby;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LobbyRecord} question is answered. */
@Value.Immutable
public interface LobbyRecordOutcome {
  /**
   * True without a violated or undetermined finding, false with a violated one; empty otherwise,
   * and without findings.
   */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind the violated findings; never what came late. */
  List<String> defects();

  /**
   * Whether the first answer came within its window, inclusive; false also once the window is over
   * at the moment of asking. Empty while that is not known.
   */
  Optional<Boolean> responseOnTime();

  /** Whether the plan for a complex matter came within its window, told as the answer is. */
  Optional<Boolean> planOnTime();

  /**
   * The last instant for the first answer, inclusive; empty where the site counts its window in
   * days.
   */
  Optional<LocalDateTime> respondDueAt();

  /**
   * The last instant for the plan of a complex matter, inclusive; empty where there is none or the
   * site counts its window in days.
   */
  Optional<LocalDateTime> planDueAt();

  /** Open items that were not carried over; 0 or more. */
  Optional<Integer> dropped();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRecordOutcome.Builder {}
}
