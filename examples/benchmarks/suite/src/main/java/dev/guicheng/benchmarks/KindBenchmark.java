package dev.guicheng.benchmarks;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.rules.Guicheng;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every kind of question, by the questions of its case files. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class KindBenchmark {
  /** The kind; the runner sets every one. */
  @Param("callback")
  public String kind = "";

  private final PolicyEngine engine = Guicheng.engine();
  private List<Question<?>> questions = List.of();
  private int position;

  /** Reads the questions. */
  @Setup
  public void read() {
    questions = Questions.ofKind(kind, engine);
  }

  /** One at a time. */
  @Benchmark
  public Decision<?> single() {
    position = position + 1 == Inputs.COUNT ? 0 : position + 1;
    return engine.decide(questions.get(position));
  }

  /** A thousand at once, per decision. */
  @Benchmark
  @OperationsPerInvocation(Inputs.COUNT)
  public List<Decision<?>> chunk() {
    return engine.decideAll(questions);
  }
}
