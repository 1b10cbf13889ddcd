package dev.guicheng.rules.lobby;

import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.lobby.LobbyRecordOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.time.LocalDateTime;

/** Tells whether the lobby was kept as it should be. */
final class LobbyRecordAssembler implements Assembler<LobbyRecord, LobbyRecordOutcome> {
  @Override
  public LobbyRecordOutcome assemble(LobbyRecord question, Conclusions conclusions) {
    return LobbyRecordOutcome.builder()
        .compliant(conclusions.compliant())
        .addAllDefects(conclusions.defects())
        .responseOnTime(conclusions.find("responseOnTime", Boolean.class))
        .planOnTime(conclusions.find("planOnTime", Boolean.class))
        .respondDueAt(conclusions.find("respondDueAt", LocalDateTime.class))
        .planDueAt(conclusions.find("planDueAt", LocalDateTime.class))
        .dropped(conclusions.find("dropped", Integer.class))
        .build();
  }
}
