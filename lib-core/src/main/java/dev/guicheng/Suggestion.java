package dev.guicheng;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word nearest to a misspelled one, by edit distance regardless of case.
   *
   * @return empty if nothing is near: more than a third of the word would have to change
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(best -> distance(word, best) <= Math.max(1, best.length() / 3));
  }

  /**
   * The last line of an error message, {@code Maybe X?} on its own line; empty if nothing is near.
   */
  public static String maybe(String word, Collection<String> known) {
    return nearest(word, known).map("%nMaybe %s?"::formatted).orElse("");
  }

  private static int distance(String first, String second) {
    String from = first.toLowerCase(Locale.ROOT);
    String to = second.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int substitute = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(substitute, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
