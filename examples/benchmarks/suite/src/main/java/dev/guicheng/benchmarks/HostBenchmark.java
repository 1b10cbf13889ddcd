package dev.guicheng.benchmarks;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.QuestionReader;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Guicheng;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** What hosts do all day: kinds mixed, JSON in and out, records by the thousand, other books. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class HostBenchmark {
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final JsonMapper JSON = GuichengJson.jsonMapper();

  private final SortedMap<String, List<String>> byKind = Questions.jsonByKind(ENGINE);
  private final List<String> mixedJson = Questions.repeated(mixed(byKind));
  private final List<Question<?>> mixed =
      mixedJson.stream().<Question<?>>map(QuestionReader::readJson).toList();
  private final List<String> callbackJson =
      Questions.ofWork("callback").stream().map(JSON::writeValueAsString).toList();
  private final List<Question<?>> records = Questions.ofKind("complaint-record", ENGINE);
  private final PolicyTimeline siteBook =
      PolicyTimeline.of(PolicyBook.manual().named("Site").with("callback.complaint.window", "P2D"));
  private int position;

  /** One question of each kind, then the second of each, and so on. */
  private static List<String> mixed(SortedMap<String, List<String>> byKind) {
    return IntStream.range(0, 28)
        .boxed()
        .flatMap(round -> byKind.values().stream().map(asked -> asked.get(round % asked.size())))
        .toList();
  }

  private int next() {
    position = position + 1 == Inputs.COUNT ? 0 : position + 1;
    return position;
  }

  /** All kinds in turn, one at a time. */
  @Benchmark
  public Decision<?> mixed() {
    return ENGINE.decide(mixed.get(next()));
  }

  /** The same from two threads. */
  @Benchmark
  @Threads(2)
  public Decision<?> mixedTwoThreads() {
    return ENGINE.decide(mixed.get(next()));
  }

  /** A JSON callback, decided, as JSON. */
  @Benchmark
  public String jsonCallback() {
    return JSON.writeValueAsString(
        ENGINE.decide(QuestionReader.readJson(callbackJson.get(next()))));
  }

  /** JSON questions of all kinds in turn, decided, as JSON. */
  @Benchmark
  public String jsonMixed() {
    return JSON.writeValueAsString(ENGINE.decide(QuestionReader.readJson(mixedJson.get(next()))));
  }

  /** Complaint records to be audited, a thousand at once, per record. */
  @Benchmark
  @OperationsPerInvocation(Inputs.COUNT)
  public List<Decision<?>> auditRows() {
    return ENGINE.decideAll(records);
  }

  /** A site's book, made from the manual's. */
  @Benchmark
  public PolicyBook siteBook() {
    return PolicyBook.manual().named("Site").with("callback.complaint.window", "P2D");
  }

  /** An engine that goes over to another book. */
  @Benchmark
  public PolicyEngine otherBook() {
    return ENGINE.withPolicies(siteBook);
  }

  /** A further engine in a process that has one. */
  @Benchmark
  public PolicyEngine furtherEngine() {
    return Guicheng.engine();
  }
}
