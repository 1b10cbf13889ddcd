package dev.guicheng.rules.lobby;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.lobby.LobbyRequest;
import dev.guicheng.lobby.LobbyRequestOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Tells what the lobby assistant does. */
final class LobbyRequestAssembler implements Assembler<LobbyRequest, LobbyRequestOutcome> {
  @Override
  public LobbyRequestOutcome assemble(LobbyRequest question, Conclusions conclusions) {
    return LobbyRequestOutcome.builder()
        .addAllActions(conclusions.list("actions", Action.class))
        .register(conclusions.find("register", Form.class))
        .notifyVia(conclusions.find("notifyVia", Channel.class))
        .charged(conclusions.find("charged", Boolean.class))
        .build();
  }
}
