package dev.guicheng.benchmarks;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The three works by Guicheng, a thousand at once, questions built; figures are per decision. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@OperationsPerInvocation(Inputs.COUNT)
public class ChunkBenchmark {
  private final PolicyEngine engine = Guicheng.engine();

  /** What absence costs. */
  @Benchmark
  public List<Decision<?>> absence() {
    return engine.decideAll(Questions.ofWork("absence"));
  }

  /** When a callback is made. */
  @Benchmark
  public List<Decision<?>> callback() {
    return engine.decideAll(Questions.ofWork("callback"));
  }

  /** What a month with leave pays. */
  @Benchmark
  public List<Decision<?>> pay() {
    return engine.decideAll(Questions.ofWork("pay"));
  }
}
