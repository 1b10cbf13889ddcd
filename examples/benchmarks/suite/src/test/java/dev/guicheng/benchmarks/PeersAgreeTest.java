package dev.guicheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same. */
class PeersAgreeTest {
  private static final Works BY_HAND = Peer.HAND_WRITTEN.start();

  @ParameterizedTest
  @EnumSource
  void everyPeerAnswersAllThreeWorksAlike(Peer peer) {
    Works works = peer.start();

    for (int position = 0; position < Inputs.COUNT; position++) {
      assertThat(
              works.penalty(
                  Inputs.DAYS.get(position), Inputs.RUN.get(position), Inputs.BEFORE.get(position)))
          .as("%s: penalty %d", peer, position)
          .isEqualTo(
              BY_HAND.penalty(
                  Inputs.DAYS.get(position),
                  Inputs.RUN.get(position),
                  Inputs.BEFORE.get(position)));
      assertThat(
              works.callback(
                  Inputs.EVENT.get(position),
                  Inputs.SEVERITY.get(position),
                  Inputs.FINISHED_ON.get(position)))
          .as("%s: callback %d", peer, position)
          .isEqualTo(
              BY_HAND.callback(
                  Inputs.EVENT.get(position),
                  Inputs.SEVERITY.get(position),
                  Inputs.FINISHED_ON.get(position)));
      assertThat(
              works.pay(
                  Inputs.TOTAL.get(position),
                  Inputs.OVERTIME.get(position),
                  Inputs.LEAVE.get(position)))
          .as("%s: pay %d", peer, position)
          .isEqualTo(
              BY_HAND.pay(
                  Inputs.TOTAL.get(position),
                  Inputs.OVERTIME.get(position),
                  Inputs.LEAVE.get(position)));
    }
  }
}
