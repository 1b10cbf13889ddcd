package dev.guicheng.policy.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question that shows a finding: the engine's answer to it is what the author hardly meant.
 *
 * @param kind the kind of the question
 * @param given its attributes in the form of documents: texts, numbers, booleans, lists and maps
 */
public record LintQuestion(String kind, Map<String, Object> given) {
  /** Copies the attributes, which keep their order. */
  public LintQuestion {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /** A question of attribute, value, attribute, value and so on. */
  static LintQuestion ask(String kind, Object... attributes) {
    return new LintQuestion(kind, fields(attributes));
  }

  /** An object of attribute, value, attribute, value and so on, in this order. */
  static Map<String, Object> fields(Object... attributes) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (int at = 0; at < attributes.length; at += 2) {
      given.put((String) attributes[at], attributes[at + 1]);
    }
    return given;
  }
}
