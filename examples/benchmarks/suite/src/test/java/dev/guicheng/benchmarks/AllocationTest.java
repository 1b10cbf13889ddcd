package dev.guicheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.QuestionReader;
import dev.guicheng.rules.Guicheng;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a decision allocates, in bytes: a figure that hardly depends on the machine or its load, and
 * grows with whatever makes decisions slower. Limits stand somewhat above what is measured.
 */
class AllocationTest {
  /** So many decisions let the compiler see what can be left out. */
  private static final int WARM = 12_000;

  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource({"absence, 5600", "callback, 4700", "pay, 7000"})
  void oneDecisionOfAWorkTakesFewKilobytes(String work, long most) {
    List<Question<?>> questions = Questions.ofWork(work);

    assertThat(perDecision(questions, () -> questions.forEach(ENGINE::decide))).isBetween(1L, most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"absence", "callback", "pay"})
  void manyAtOnceTakeNoMoreEachThanOne(String work) {
    List<Question<?>> questions = Questions.ofWork(work);
    long one = perDecision(questions, () -> questions.forEach(ENGINE::decide));
    long amongMany = perDecision(questions, () -> ENGINE.decideAll(questions));

    assertThat(amongMany).isBetween(1L, one + one / 10);
  }

  @Test
  void noKindTakesMoreThanItsShare() {
    SortedMap<String, Long> bytes = new TreeMap<>();
    Questions.jsonByKind(ENGINE)
        .forEach(
            (kind, json) -> {
              List<Question<?>> questions = new ArrayList<>();
              json.forEach(one -> questions.add(QuestionReader.readJson(one)));
              bytes.put(kind, perDecision(questions, () -> questions.forEach(ENGINE::decide)));
            });

    assertThat(bytes).hasSize(36);
    assertThat(bytes)
        .allSatisfy((kind, taken) -> assertThat(taken).as(kind).isLessThan(limit(kind)));
  }

  /** Whole logs, families of owners and samples are larger questions than the others. */
  private static long limit(String kind) {
    return switch (kind) {
      case "duty-log" -> 32_000;
      case "handover" -> 28_000;
      case "callback-sample" -> 16_000;
      case "complaint" -> 13_000;
      default -> 10_000;
    };
  }

  @Test
  void aDecisionTakesLessThanASessionOfItsOwnWould() {
    Works drools = Peer.DROOLS.start();
    List<Question<?>> questions = Questions.ofWork("pay");
    long ours = perDecision(questions, () -> questions.forEach(ENGINE::decide));
    long session =
        perDecision(
            questions,
            () -> {
              for (int input = 0; input < Inputs.COUNT; input++) {
                drools.pay(
                    Inputs.TOTAL.get(input), Inputs.OVERTIME.get(input), Inputs.LEAVE.get(input));
              }
            });

    assertThat(ours).isLessThan(session);
  }

  /** After warming up, the least of several rounds: other threads' doings are not counted. */
  private static long perDecision(List<?> questions, Runnable decideAll) {
    long least = Long.MAX_VALUE;
    for (int decided = 0; decided < WARM; decided += questions.size()) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      decideAll.run();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least / questions.size();
  }
}
