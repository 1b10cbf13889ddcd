package dev.guicheng.rules.lobby;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.lobby.Access;
import dev.guicheng.lobby.LobbyEntry;
import dev.guicheng.lobby.LobbyEntryOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Tells whether somebody may come in, and what staff do. */
final class LobbyEntryAssembler implements Assembler<LobbyEntry, LobbyEntryOutcome> {
  @Override
  public LobbyEntryOutcome assemble(LobbyEntry question, Conclusions conclusions) {
    return LobbyEntryOutcome.builder()
        .access(conclusions.find("access", Access.class))
        .addAllActions(conclusions.list("actions", Action.class))
        .addAllSteps(conclusions.list("steps", Action.class))
        .register(conclusions.find("register", Form.class))
        .askVia(conclusions.find("askVia", Channel.class))
        .addAllMissing(conclusions.list("missing", String.class))
        .addAllMissing(conclusions.missing())
        .build();
  }
}
