package dev.guicheng.lobby;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Form;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LobbyEntry} question is answered. */
@Value.Immutable
public interface LobbyEntryOutcome {
  /** Decision; absent in an emergency: the emergency procedure decides. */
  Optional<Access> access();

  /** What to do. */
  List<Action> actions();

  /** Ordered where the manual orders them. */
  List<Action> steps();

  /** Register to use; absent = none. */
  Optional<Form> register();

  /** How to ask the host. */
  Optional<Channel> askVia();

  /** Facts still needed: VisitFact constants, or the attributes an UNDETERMINED row lacks. */
  List<String> missing();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyEntryOutcome.Builder {}
}
