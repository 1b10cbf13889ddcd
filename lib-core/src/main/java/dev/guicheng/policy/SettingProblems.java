package dev.guicheng.policy;

import dev.guicheng.Code;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.manual.Manual;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects what is wrong with the settings of one policy book: values that contradict each other,
 * and rows about things that there are not. Each section of the book checks its own settings with
 * it. The path of a problem is {@code policy[key]}.
 */
public final class SettingProblems {
  private final PolicyBook book;
  private final Problems problems;

  SettingProblems(PolicyBook book, Problems problems) {
    this.book = book;
    this.problems = problems;
  }

  /** Adds a problem with a setting unless {@code condition} holds. */
  public void require(
      boolean condition, Setting<?> setting, Reason reason, String message, Object... arguments) {
    if (!condition) {
      add(setting, book.position(setting), reason, message.formatted(arguments));
    }
  }

  private void add(Setting<?> setting, Optional<String> position, Reason reason, String message) {
    Problem problem = new Problem(PolicyBook.path(setting.key()), reason, message);
    problems.addAll(List.of(position.map(problem::at).orElse(problem)));
  }

  /**
   * Adds that a value names none of the words that it may.
   *
   * @param word what it names; the message ends with the nearest of those known
   */
  public void addUnknown(
      Setting<?> setting,
      String word,
      Collection<String> known,
      String message,
      Object... arguments) {
    add(
        setting,
        book.position(setting, word),
        Reason.UNKNOWN_VALUE,
        message.formatted(arguments) + Suggestion.maybe(word, known));
  }

  /** Requires that a value is not below another; the upper one is named if it is. */
  public <N extends Comparable<N>> void requireOrder(Setting<N> lower, Setting<N> upper) {
    require(
        book.get(lower).compareTo(book.get(upper)) <= 0,
        upper,
        Reason.CONTRADICTION,
        "%s is less than %s = %s%s",
        book.get(upper),
        lower.key(),
        book.get(lower),
        place(lower));
  }

  /** Where another setting that a message names stands, in brackets; empty without a file. */
  public String place(Setting<?> other) {
    return book.position(other).map(" (%s)"::formatted).orElse("");
  }

  /** Requires a code that is built in or declared. */
  public void requireKnown(Setting<?> setting, Code code) {
    requireKnown(setting, code, book.position(setting));
  }

  private void requireKnown(Setting<?> setting, Code code, Optional<String> position) {
    Problems found = new Problems(setting.key());
    book.vocabulary().check(PolicyBook.path(setting.key()), code, found);
    found
        .found()
        .forEach(problem -> problems.addAll(List.of(position.map(problem::at).orElse(problem))));
  }

  /** Requires that a code, if given, is built in or declared. */
  public void requireKnown(Setting<?> setting, Optional<? extends Code> code) {
    code.ifPresent(given -> requireKnown(setting, given));
  }

  /** Requires codes that are built in or declared. */
  public void requireKnown(Setting<?> setting, Collection<? extends Code> codes) {
    codes.forEach(code -> requireKnown(setting, code));
  }

  /** Requires that the rows of a table are about codes that are built in or declared. */
  public void requireKnownKeys(
      Setting<? extends Map<String, ?>> table, Function<String, ? extends Code> code) {
    book.get(table)
        .keySet()
        .forEach(key -> requireKnown(table, code.apply(key), book.position(table, key)));
  }

  /** Requires that the rows of a table are about attributes that it can ask for. */
  public void requireAttributes(Setting<? extends Map<String, ?>> table, Set<String> attributes) {
    for (String key : book.get(table).keySet()) {
      if (!attributes.contains(key)) {
        addUnknown(table, key, attributes, "\"%s\" is none of the attributes %s", key, attributes);
      }
    }
  }

  /**
   * Requires that the rows of a table cite a clause that the table decides, or one of the site's
   * own.
   *
   * @param clauseOf the clause that a row cites
   * @param decided the manual's clauses that the table decides
   */
  public <R> void requireClauses(
      Setting<Map<String, R>> table, Function<R, String> clauseOf, Set<String> decided) {
    book.get(table)
        .forEach(
            (key, row) -> {
              String clause = clauseOf.apply(row);
              if (Manual.findClause(clause).isPresent() && !decided.contains(clause)) {
                add(
                    table,
                    book.position(table, key),
                    Reason.UNKNOWN_VALUE,
                    "%s: clause %s of the manual is about something else; only %s, or one of the site's own"
                        .formatted(key, clause, decided.stream().sorted().toList()));
              }
            });
  }
}
