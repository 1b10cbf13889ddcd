package dev.guicheng.lobby;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LobbyRecord} question is answered. */
@Value.Immutable
public interface LobbyRecordOutcome {
  /** As complaint-record. */
  Optional<Boolean> compliant();

  /** As complaint-record. */
  List<String> defects();

  /** 10 minutes. */
  Optional<Boolean> responseOnTime();

  /** 24 hours. */
  Optional<Boolean> planOnTime();

  /** Limit. */
  Optional<LocalDateTime> respondDueAt();

  /** Limit. */
  Optional<LocalDateTime> planDueAt();

  /** Open items not carried over. */
  Optional<Integer> dropped();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRecordOutcome.Builder {}
}
