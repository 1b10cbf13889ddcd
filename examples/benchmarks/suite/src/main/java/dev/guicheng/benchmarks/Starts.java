package dev.guicheng.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** From nothing to the first decision, by the wall clock, in processes of their own. */
final class Starts {
  private static final int RUNS = 7;

  private Starts() {}

  /** Median milliseconds from the start of a JVM to its end, with further options. */
  static long median(String... options) throws IOException, InterruptedException {
    long[] times = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long before = System.nanoTime();
      run(options);
      times[run] = (System.nanoTime() - before) / 1_000_000;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  /** Median milliseconds with an archive of the classes, which a first run writes. */
  static long medianWithArchive() throws IOException, InterruptedException {
    Path archive = Files.createTempDirectory("classes").resolve("guicheng.jsa");
    run("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    return median("-XX:SharedArchiveFile=" + archive, "-Xshare:auto");
  }

  /** The jars of this class path: an archive of classes does not take folders. */
  private static String classPath() throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      jars.add(Files.isDirectory(path) ? jarBeside(path).toString() : entry);
    }
    return String.join(File.pathSeparator, jars);
  }

  private static Path jarBeside(Path classes) throws IOException {
    try (Stream<Path> built = Files.list(classes.resolveSibling("."))) {
      return built
          .filter(file -> file.toString().endsWith("SNAPSHOT.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(classes + " has not been packaged"));
    }
  }

  private static void run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", classPath(), FirstDecision.class.getName()));
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(System.getProperty("java.io.tmpdir"), "first-decision.log"))
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
  }
}
