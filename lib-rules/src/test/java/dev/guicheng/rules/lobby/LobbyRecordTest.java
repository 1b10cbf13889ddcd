package dev.guicheng.rules.lobby;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Direction;
import dev.guicheng.PolicyEngine;
import dev.guicheng.lobby.LobbyGoods;
import dev.guicheng.lobby.LobbyMatter;
import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.lobby.LobbyRecordOutcome;
import dev.guicheng.lobby.LobbyRequest;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LobbyRecordTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final LocalDateTime FRI_2026_01_30_23_55 = LocalDateTime.of(2026, 1, 30, 23, 55);

  private static LobbyRecord.Builder received() {
    return LobbyRecord.builder().receivedAt(FRI_2026_01_30_23_55);
  }

  @Test
  void aComplexMatterIsOpenOnItsPlanOnly() {
    assertThatDecision(
            ENGINE.decide(
                received().complex(true).respondedAt(FRI_2026_01_30_23_55.plusMinutes(10)).build()))
        .leavesOpen("LBS-01", "planAt");
  }

  @Test
  void nothingDoneAndNobodyAskingLeavesBothOpen() {
    assertThatDecision(ENGINE.decide(received().complex(true).build()))
        .leavesOpen("LBS-01", "planAt", "respondedAt");
  }

  @Test
  void anUnknownNumberCarriedOverIsNamed() {
    assertThatDecision(ENGINE.decide(LobbyRecord.builder().openItems(2).build()))
        .leavesOpen("LOB-23", "carriedOver");
  }

  @Test
  void helpForNobodyInParticularMissesBothFacts() {
    assertThatDecision(ENGINE.decide(LobbyRequest.builder().matter(LobbyMatter.HELP).build()))
        .leavesOpen("LOB-20", "canDoAlone", "requester")
        .leavesOpen("LOB-21", "canDoAlone", "requester");
  }

  @Test
  void goodsOutMissWhatNobodyJudged() {
    assertThatDecision(ENGINE.decide(LobbyGoods.builder().direction(Direction.OUT).build()))
        .leavesOpen("LOB-15", "largeQuantity", "valuable")
        .hasNoFindingOn("LOB-13", "LOB-14", "LOB-16");
  }

  @Property(tries = 200)
  void aLaterAnswerNeverBecomesOneInTime(
      @ForAll @IntRange(max = 30) int minutes, @ForAll @IntRange(max = 30) int more) {
    LobbyRecordOutcome earlier =
        ENGINE
            .decide(received().respondedAt(FRI_2026_01_30_23_55.plusMinutes(minutes)).build())
            .outcome();
    LobbyRecordOutcome later =
        ENGINE
            .decide(
                received().respondedAt(FRI_2026_01_30_23_55.plusMinutes(minutes + more)).build())
            .outcome();
    assertThat(earlier.responseOnTime()).contains(minutes <= 10);
    assertThat(later.responseOnTime().orElseThrow() && !earlier.responseOnTime().orElseThrow())
        .isFalse();
  }

  @Property(tries = 200)
  void whatIsDroppedAndCarriedOverMakesUpWhatWasOpen(
      @ForAll @IntRange(max = 20) int open, @ForAll @IntRange(max = 20) int carried) {
    LobbyRecordOutcome outcome =
        ENGINE.decide(LobbyRecord.builder().openItems(open).carriedOver(carried).build()).outcome();
    assertThat(outcome.dropped().orElseThrow() + Math.min(open, carried)).isEqualTo(open);
    assertThat(outcome.compliant()).contains(carried >= open);
  }
}
