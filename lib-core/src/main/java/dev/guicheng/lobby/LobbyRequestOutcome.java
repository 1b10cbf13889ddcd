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
  /** What the lobby assistant does; empty while that is undetermined. */
  List<Action> actions();

  /** The paper it is entered on; empty for none. */
  Optional<Form> register();

  /** How the front desk is told; empty where it is not, or while that is undetermined. */
  Optional<Channel> notifyVia();

  /** True where the service is charged (有偿); empty otherwise. */
  Optional<Boolean> charged();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyRequestOutcome.Builder {}
}
