package dev.guicheng.benchmarks;

import java.math.BigDecimal;
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

/** The three works, one decision at a time, by every peer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "--add-opens", "java.base/java.lang=ALL-UNNAMED"})
public class WorksBenchmark {
  /** Who works. */
  @Param public Peer peer = Peer.GUICHENG;

  private Works works = new HandWritten();
  private int position;

  /** Starts the peer. */
  @Setup
  public void start() {
    works = peer.start();
  }

  private int next() {
    position = position + 1 == Inputs.COUNT ? 0 : position + 1;
    return position;
  }

  /** What absence costs. */
  @Benchmark
  public String absence() {
    int input = next();
    return works.penalty(Inputs.DAYS.get(input), Inputs.RUN.get(input), Inputs.BEFORE.get(input));
  }

  /** When a callback is made. */
  @Benchmark
  public Works.Plan callback() {
    int input = next();
    return works.callback(
        Inputs.EVENT.get(input), Inputs.SEVERITY.get(input), Inputs.FINISHED_ON.get(input));
  }

  /** What a month with leave pays. */
  @Benchmark
  public BigDecimal pay() {
    int input = next();
    return works.pay(Inputs.TOTAL.get(input), Inputs.OVERTIME.get(input), Inputs.LEAVE.get(input));
  }
}
