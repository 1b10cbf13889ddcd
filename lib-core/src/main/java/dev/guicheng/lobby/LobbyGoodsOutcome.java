package dev.guicheng.lobby;

import dev.guicheng.Action;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LobbyGoods} question is answered. */
@Value.Immutable
public interface LobbyGoodsOutcome {
  /** May the goods pass; never {@link Access#SELF_ENTRY}. */
  Optional<Access> access();

  /** The attributes without which a row is undetermined. */
  List<String> missing();

  /** What whoever carries them has to do. */
  List<Action> actions();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyGoodsOutcome.Builder {}
}
