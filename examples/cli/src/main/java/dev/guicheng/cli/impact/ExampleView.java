package dev.guicheng.cli.impact;

import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.jackson.impact.ImpactExample;
import java.util.List;
import java.util.Locale;

/**
 * One example as the report shows it.
 *
 * @param number its number in the report
 * @param name how its record is called
 * @param place where the record stands
 * @param kind what is asked
 * @param values what differs between the outcomes
 * @param findings the findings that differ
 * @param settings the settings that differ and are relied on
 * @param problems why a side refuses it
 */
record ExampleView(
    int number,
    String name,
    String place,
    String kind,
    List<Value> values,
    List<Explained> findings,
    List<String> settings,
    List<String> problems) {

  /** An attribute and its two values. */
  record Value(String attribute, String from, String to) {}

  /** A clause's finding before and after, in words. */
  record Explained(String clause, String before, String after) {}

  static ExampleView of(ImpactExample example, Labels labels) {
    String kind = example.record().question().map(Question::kind).orElse("");
    Locale locale = labels.texts().locale();
    return new ExampleView(
        labels.number(example),
        example.record().subject(),
        example.record().source() + " #" + example.record().row(),
        kind.isEmpty() ? "" : labels.kind(kind),
        example.differences().stream()
            .map(
                difference ->
                    new Value(
                        labels.attribute(kind, difference.path()),
                        labels.optional(difference.from()),
                        labels.optional(difference.to())))
            .toList(),
        example.before().isEmpty() || example.after().isEmpty()
            ? List.of()
            : example.clauses().stream()
                .map(
                    clause ->
                        new Explained(
                            clause,
                            example.explainBefore(clause, locale).orElse(labels.text("no-finding")),
                            example.explainAfter(clause, locale).orElse(labels.text("no-finding"))))
                .toList(),
        example.settings().stream().map(key -> key + " " + labels.setting(key)).toList(),
        example.problems().stream().map(Problem::toString).toList());
  }
}
