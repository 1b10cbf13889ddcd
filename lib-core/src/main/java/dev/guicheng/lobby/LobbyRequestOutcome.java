package dev.guicheng.lobby;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Form;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LobbyRequest} question is answered. */
@Value.Immutable
public interface LobbyRequestOutcome {
  /** What to do. */
  List<Action> actions();

  /** Register. */
  Optional<Form> register();

  /** How the front desk is told. */
  Optional<Channel> notifyVia();

  /** 有偿. */
  Optional<Boolean> charged();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRequestOutcome.Builder {}
}
