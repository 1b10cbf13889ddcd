package dev.guicheng.rules.lobby;

import dev.guicheng.Action;
import dev.guicheng.lobby.Access;
import dev.guicheng.lobby.LobbyGoods;
import dev.guicheng.lobby.LobbyGoodsOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;

/** Tells whether goods may pass. */
final class LobbyGoodsAssembler implements Assembler<LobbyGoods, LobbyGoodsOutcome> {
  @Override
  public LobbyGoodsOutcome assemble(LobbyGoods question, Conclusions conclusions) {
    return LobbyGoodsOutcome.builder()
        .access(conclusions.find("access", Access.class))
        .addAllActions(conclusions.list("actions", Action.class))
        .addAllMissing(conclusions.missing())
        .build();
  }
}
