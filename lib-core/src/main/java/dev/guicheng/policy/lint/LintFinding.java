package dev.guicheng.policy.lint;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Words;
import dev.guicheng.policy.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that lint found. Immutable.
 *
 * @param rule what was looked for
 * @param values what the texts name, such as a number or a code
 * @param places where in the book it is; all of them together make the problem
 * @param questions what shows it when it is decided under the book; at least one
 */
public record LintFinding(
    LintRule rule, List<String> values, List<LintPlace> places, List<LintQuestion> questions) {
  /** Copies the lists. */
  public LintFinding {
    requireNonNull(rule, "rule");
    values = List.copyOf(values);
    places = List.copyOf(places);
    questions = List.copyOf(questions);
  }

  static LintFinding of(LintRule rule, Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(value instanceof Setting<?> setting ? setting.key() : value.toString());
    }
    return new LintFinding(rule, texts, List.of(), List.of());
  }

  /** The same finding, about one more setting. */
  LintFinding at(Setting<?> setting) {
    return at(LintPlace.of(setting));
  }

  /** The same finding, about one more row of a table. */
  LintFinding at(Setting<?> table, String row) {
    return at(LintPlace.of(table, row));
  }

  LintFinding at(LintPlace place) {
    return new LintFinding(rule, values, added(places, place), questions);
  }

  /** The same finding, shown by one more question. */
  LintFinding shownBy(LintQuestion question) {
    return new LintFinding(rule, values, places, added(questions, question));
  }

  private static <T> List<T> added(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  /** How sure it is that this is a mistake. */
  public LintSeverity severity() {
    return rule.severity();
  }

  /** What is wrong, in one sentence, Chinese or English. */
  public String message(Locale locale) {
    return text("", locale);
  }

  /** What to do about it, in one sentence, Chinese or English. */
  public String advice(Locale locale) {
    return text(".advice", locale);
  }

  private String text(String part, Locale locale) {
    return Words.in(locale).sentence("lint." + rule.id() + part, values.toArray(String[]::new));
  }

  /** Severity, rule, places and what is wrong, in English. */
  @Override
  public String toString() {
    return severity() + " " + rule.id() + " " + places + ": " + message(Locale.ENGLISH);
  }
}
