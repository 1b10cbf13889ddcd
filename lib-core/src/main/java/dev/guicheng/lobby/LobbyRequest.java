package dev.guicheng.lobby;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody tells, asks or does something in the lobby.
 *
 * <p>Kind {@code lobby-request}.
 */
@Value.Immutable
public interface LobbyRequest extends Question<LobbyRequestOutcome> {
  @Override
  default String kind() {
    return "lobby-request";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What. */
  LobbyMatter matter();

  /** Who asks. */
  Optional<Requester> requester();

  /** 保密事项. */
  Optional<Boolean> confidential();

  /** Assistant can do it alone. */
  Optional<Boolean> canDoAlone();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRequest.Builder {}
}
