package dev.guicheng.lobby;

import dev.guicheng.Action;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LobbyGoods} question is answered. */
@Value.Immutable
public interface LobbyGoodsOutcome {
  /** ADMIT, HOLD or DENY. */
  Optional<Access> access();

  /** Attributes an UNDETERMINED row lacks. */
  List<String> missing();

  /** What to do. */
  List<Action> actions();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyGoodsOutcome.Builder {}
}
