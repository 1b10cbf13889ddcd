package dev.guicheng.lobby;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody tells, asks or does something in the lobby: an opinion, a wish, damage, dry cleaning.
 *
 * <p>Kind {@code lobby-request}. Decided by LOB-17 to LOB-21.
 */
@Value.Immutable
public interface LobbyRequest extends Question<LobbyRequestOutcome> {
  @Override
  default String kind() {
    return "lobby-request";
  }

  /** Empty: whoever comes up asks now, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** What it is about. */
  LobbyMatter matter();

  /** Who asks for help; looked at for {@link LobbyMatter#HELP} only. */
  Optional<Requester> requester();

  /** Whether an opinion touches something confidential (保密事项). */
  Optional<Boolean> confidential();

  /** Whether the lobby assistant can do alone what help is asked for. */
  Optional<Boolean> canDoAlone();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRequest.Builder {}
}
