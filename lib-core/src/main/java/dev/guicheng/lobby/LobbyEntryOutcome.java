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
  /** May they pass; empty in an emergency, where the emergency procedure decides. */
  Optional<Access> access();

  /** What to do besides: admitting is said by {@link #access()}, logging by {@link #register()}. */
  List<Action> actions();

  /** The steps in their order, where the manual orders them; empty once refused. */
  List<Action> steps();

  /** The register to enter them in; empty for none. */
  Optional<Form> register();

  /** How the host is asked; empty where nobody is. */
  Optional<Channel> askVia();

  /**
   * What is still needed: constants of {@link VisitFact} to ask for, or attributes without which a
   * row is undetermined.
   */
  List<String> missing();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyEntryOutcome.Builder {}
}
