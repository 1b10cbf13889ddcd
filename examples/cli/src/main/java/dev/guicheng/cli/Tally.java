package dev.guicheng.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names under labels: how many stand under each, and which, or the first of them. */
final class Tally {
  /** Stands between a file and the number of a record in it. */
  static final String PLACE = " #";

  private final Texts texts;
  private final int most;
  private final Map<String, List<String>> names = new TreeMap<>();

  /**
   * An empty tally.
   *
   * @param most how many names are printed under each label
   */
  Tally(Texts texts, int most) {
    this.texts = texts;
    this.most = most;
  }

  void add(String label, String name) {
    names.computeIfAbsent(label, added -> new ArrayList<>()).add(name);
  }

  /** The labels under a heading, those with most names first; nothing if there are none. */
  void print(PrintStream out, String heading) {
    if (names.isEmpty()) {
      return;
    }
    out.println();
    out.println(texts.text(heading));
    Table table = new Table();
    names.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<String>>>comparingInt(
                    entry -> entry.getValue().size())
                .reversed())
        .forEach(
            entry ->
                table.row(
                    "  " + entry.getKey(),
                    String.valueOf(entry.getValue().size()),
                    first(entry.getValue())));
    table.print(out);
  }

  private String first(List<String> all) {
    List<String> shown = new ArrayList<>();
    String before = "";
    for (String name : all.subList(0, Math.min(most, all.size()))) {
      shown.add(isOfOneFile(before, name) ? name.substring(name.indexOf(PLACE) + 1) : name);
      before = name;
    }
    String joined = String.join(texts.text("month.separator"), shown);
    return all.size() > most ? texts.text("month.among", joined) : joined;
  }

  private static boolean isOfOneFile(String before, String name) {
    int place = name.indexOf(PLACE);
    return place >= 0 && before.startsWith(name.substring(0, place + PLACE.length()));
  }
}
