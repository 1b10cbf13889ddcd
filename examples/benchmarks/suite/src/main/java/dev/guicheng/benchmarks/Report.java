package dev.guicheng.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Tables of results: ratios first, for absolute figures are of one machine on one day. */
final class Report {
  private static final List<String> WORKS = List.of("absence", "callback", "pay");

  private Report() {}

  /** Nanoseconds of one operation in the best iteration, for others use the machine; and bytes. */
  private record Figure(double time, double bytes) {
    static Figure of(RunResult result) {
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      return new Figure(
          result.getPrimaryResult().getStatistics().getMin(),
          allocated == null ? 0 : allocated.getScore());
    }
  }

  static List<String> machine() {
    return List.of(
        "Measured on %d processors, Java %s, %s."
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                System.getProperty("os.arch")),
        "");
  }

  static List<String> works(Collection<RunResult> single, Collection<RunResult> chunk) {
    Map<String, Figure> figures = new TreeMap<>();
    single.forEach(
        result ->
            figures.put(method(result) + result.getParams().getParam("peer"), Figure.of(result)));
    chunk.forEach(result -> figures.put(method(result) + "CHUNK", Figure.of(result)));
    List<String> lines =
        table(
            "The three works: time against Guicheng's single decision",
            "",
            "absence",
            "callback",
            "pay",
            "ns",
            "bytes");
    for (Peer peer : Peer.values()) {
      lines.add(row(peer.title(), peer.name(), figures));
    }
    lines.add(row("Guicheng, 1,000 at once", "CHUNK", figures));
    lines.add("");
    return lines;
  }

  private static String row(String title, String peer, Map<String, Figure> figures) {
    List<String> cells = new ArrayList<>(List.of(title));
    List<String> times = new ArrayList<>();
    List<String> bytes = new ArrayList<>();
    for (String work : WORKS) {
      Figure figure = figures.getOrDefault(work + peer, new Figure(Double.NaN, Double.NaN));
      Figure ours =
          figures.getOrDefault(work + Peer.GUICHENG.name(), new Figure(Double.NaN, Double.NaN));
      cells.add(String.format(Locale.ROOT, "%.2f", figure.time() / ours.time()));
      times.add(number(figure.time()));
      bytes.add(number(figure.bytes()));
    }
    cells.add(String.join(" / ", times));
    cells.add(String.join(" / ", bytes));
    return line(cells);
  }

  static List<String> kinds(Collection<RunResult> results) {
    Map<String, Figure> figures = new TreeMap<>();
    results.forEach(
        result ->
            figures.put(
                result.getParams().getParam("kind") + ' ' + method(result), Figure.of(result)));
    List<String> lines =
        table("Every kind", "kind", "ns", "bytes", "ns of 1,000 at once", "bytes of 1,000 at once");
    results.stream()
        .map(result -> result.getParams().getParam("kind"))
        .distinct()
        .sorted()
        .forEach(
            kind -> {
              Figure single = figures.getOrDefault(kind + " single", new Figure(0, 0));
              Figure chunk = figures.getOrDefault(kind + " chunk", new Figure(0, 0));
              lines.add(
                  line(
                      List.of(
                          "`" + kind + "`",
                          number(single.time()),
                          number(single.bytes()),
                          number(chunk.time()),
                          number(chunk.bytes()))));
            });
    lines.add("");
    return lines;
  }

  static List<String> host(Collection<RunResult> results) {
    List<String> lines = table("What hosts do", "what", "ns", "a second and thread", "bytes");
    results.forEach(
        result -> {
          Figure figure = Figure.of(result);
          lines.add(
              line(
                  List.of(
                      "`" + method(result) + "`",
                      number(figure.time()),
                      number(1e9 / figure.time()),
                      number(figure.bytes()))));
        });
    lines.add("");
    return lines;
  }

  static List<String> areas(Collection<RunResult> results) {
    List<String> lines =
        table("One area's decision, other areas unused and used", "areas in use", "ns", "bytes");
    results.forEach(
        result -> {
          Figure figure = Figure.of(result);
          lines.add(
              line(
                  List.of(
                      result.getParams().getParam("areas"),
                      number(figure.time()),
                      number(figure.bytes()))));
        });
    lines.add("");
    return lines;
  }

  static List<String> volume(int millions, Runnable million, LongSupplier megabytes) {
    List<String> lines = table("Records by the million", "million", "s", "MB at most so far");
    for (int count = 1; count <= millions; count++) {
      long before = System.nanoTime();
      million.run();
      lines.add(
          line(
              List.of(
                  number(count),
                  String.format(Locale.ROOT, "%.2f", (System.nanoTime() - before) / 1e9),
                  number((double) megabytes.getAsLong()))));
    }
    lines.add("");
    return lines;
  }

  static List<String> starts(long plain, long archived) {
    List<String> lines = table("From nothing to the first decision", "", "ms");
    lines.add(line(List.of("plain", number((double) plain))));
    lines.add(line(List.of("with an archive of classes", number((double) archived))));
    lines.add("");
    return lines;
  }

  private static List<String> table(String title, String... columns) {
    List<String> lines = new ArrayList<>(List.of("## " + title, "", line(List.of(columns))));
    lines.add("|---".repeat(columns.length) + "|");
    return lines;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String method(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
