package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A rule as it was written.
 *
 * @param name its name
 * @param area the word of its area, such as {@code callback}
 * @param clauses the clauses it cites, in the ledger's order; several if it reads the rows of a
 *     table
 * @param file the file it stands in, such as {@code callback/deadlines.drl}
 * @param line the line on which it begins, counted from 1
 * @param text its lines in the rule language, from {@code rule} to {@code end}
 */
public record RuleSource(
    String name, String area, List<String> clauses, String file, int line, String text) {
  /** Copies the list. */
  public RuleSource {
    requireNonNull(name, "name");
    requireNonNull(area, "area");
    clauses = List.copyOf(clauses);
    requireNonNull(file, "file");
    requireNonNull(text, "text");
  }
}
