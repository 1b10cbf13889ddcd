package dev.guicheng.rules.lobby;

import dev.guicheng.lobby.LobbyPolicy;
import dev.guicheng.rules.Area;
import java.util.Map;

/** The lobby area. */
public final class LobbyArea {
  /** The area's kinds, and its access table. */
  public static final Area AREA =
      new Area(
          "lobby",
          Map.of(
              "lobby-entry", new LobbyEntryAssembler(),
              "lobby-goods", new LobbyGoodsAssembler(),
              "lobby-request", new LobbyRequestAssembler(),
              "lobby-record", new LobbyRecordAssembler()),
          Map.of("access", LobbyPolicy.ACCESS_CLAUSES));

  private LobbyArea() {}
}
