package dev.guicheng.benchmarks;

import dev.guicheng.rules.Guicheng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures what it is told to, {@code all} if nothing, and writes the tables as Markdown. */
public final class Measure {
  private static final int MILLIONS = 10;
  private static final Path PAGE = Path.of("target", "benchmarks.md");

  private Measure() {}

  /**
   * Runs groups of benchmarks.
   *
   * @param arguments {@code works}, {@code areas}, {@code kinds}, {@code host}, {@code start},
   *     {@code volume} or {@code all}
   */
  public static void main(String[] arguments) throws Exception {
    List<String> groups =
        arguments.length == 0 || List.of(arguments).contains("all")
            ? List.of("works", "areas", "kinds", "host", "start", "volume")
            : List.of(arguments);
    List<String> page = new ArrayList<>(Report.machine());
    for (String group : groups) {
      page.addAll(
          switch (group) {
            case "works" -> Report.works(run(WorksBenchmark.class), run(ChunkBenchmark.class));
            case "areas" -> Report.areas(run(AreasBenchmark.class));
            case "volume" -> Volume.decide(MILLIONS);
            case "kinds" -> Report.kinds(runKinds());
            case "host" -> Report.host(run(HostBenchmark.class));
            case "start" -> starts();
            default -> throw new IllegalArgumentException("no group of benchmarks: " + group);
          });
    }
    Files.createDirectories(PAGE.getParent());
    Files.write(PAGE, page);
    System.out.println(String.join("\n", page));
  }

  private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(options(benchmark).build()).run();
  }

  private static Collection<RunResult> runKinds() throws RunnerException {
    String[] kinds = Questions.jsonByKind(Guicheng.engine()).keySet().toArray(String[]::new);
    return new Runner(options(KindBenchmark.class).param("kind", kinds).build()).run();
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName().replace(".", "\\.") + "\\.")
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.NORMAL);
  }

  private static List<String> starts() throws IOException, InterruptedException {
    return Report.starts(Starts.median(), Starts.medianWithArchive());
  }
}
