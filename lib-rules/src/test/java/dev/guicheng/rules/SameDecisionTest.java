package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.GuichengJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same question gets the same decision: alone, among many, and from many threads. */
class SameDecisionTest {
  private static final int THREADS = 64;
  private static final int QUESTIONS = 10_000;

  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final List<Question<?>> ASKED = CaseQuestions.acceptedBy(ENGINE);

  @Test
  void manyAtOnceAreDecidedAsOneByOne() {
    List<Question<?>> many = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      many.addAll(ASKED);
    }
    Collections.shuffle(many, new Random(7));

    assertThat(ENGINE.decideAll(many)).isEqualTo(oneByOne(many));
  }

  @Test
  void manyThreadsDecideAsOneDoes() throws Exception {
    List<Decision<?>> expected = oneByOne(ASKED);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int offset = thread;
        tasks.add(() -> differences(expected, offset));
      }
      for (Future<Integer> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int differences(List<Decision<?>> expected, int offset) {
    int differences = 0;
    for (int count = 0; count < QUESTIONS; count++) {
      int position = (offset + count) % ASKED.size();
      if (!ENGINE.decide(ASKED.get(position)).equals(expected.get(position))) {
        differences++;
      }
    }
    return differences;
  }

  @Test
  void equalDecisionsAreEqualInJsonToTheByte() {
    for (Question<?> question : ASKED) {
      assertThat(GuichengJson.jsonMapper().writeValueAsString(ENGINE.decide(question)))
          .isEqualTo(GuichengJson.jsonMapper().writeValueAsString(ENGINE.decide(question)));
    }
  }

  private static List<Decision<?>> oneByOne(List<Question<?>> questions) {
    List<Decision<?>> decisions = new ArrayList<>();
    questions.forEach(question -> decisions.add(ENGINE.decide(question)));
    return decisions;
  }
}
