package dev.guicheng.benchmarks;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.QuestionReader;
import dev.guicheng.rules.Guicheng;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one area's decision costs in an engine that is used for nothing else, and for everything.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class AreasBenchmark {
  private static final int ROUNDS = 500;

  /** Which areas are in use: {@code one} or {@code all}. */
  @Param({"one", "all"})
  public String areas = "";

  private final PolicyEngine engine = Guicheng.engine();
  private final List<Question<?>> questions = Questions.ofWork("callback");
  private int position;

  /** Uses all areas if it is to. */
  @Setup
  public void use() {
    if (areas.equals("all")) {
      Questions.jsonByKind(engine)
          .values()
          .forEach(
              json -> {
                Question<?> question = QuestionReader.readJson(json.get(0));
                for (int round = 0; round < ROUNDS; round++) {
                  engine.decide(question);
                }
              });
    }
  }

  /** When a callback is made. */
  @Benchmark
  public Decision<?> callback() {
    position = position + 1 == Inputs.COUNT ? 0 : position + 1;
    return engine.decide(questions.get(position));
  }
}
