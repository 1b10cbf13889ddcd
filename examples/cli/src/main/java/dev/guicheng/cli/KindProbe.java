package dev.guicheng.cli;

import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.InvalidDocumentException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds out what a kind of question takes, by letting the reader of questions judge one attribute
 * at a time.
 */
final class KindProbe {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String name;

  /**
   * @param name the kind
   */
  KindProbe(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Notes a kind that does not exist. */
  void checkKind(YamlEntry entry) {
    for (Problem problem : problemsOf(JSON.objectNode())) {
      if (problem.reason() == Reason.UNKNOWN_KIND) {
        entry.problem(problem.reason(), problem.message());
      }
    }
  }

  /** Whether the kind has such an attribute; if not, that is noted. */
  boolean checkPlace(AttributePlace place, YamlEntry entry) {
    ObjectNode question = JSON.objectNode();
    place.put(question, JSON.stringNode("?"));
    boolean fits = true;
    for (Problem problem : problemsOf(question)) {
      if (problem.reason() == Reason.UNKNOWN_ATTRIBUTE
          || (problem.reason() == Reason.BAD_FORMAT && place.liesBelow(problem.path()))) {
        entry.problem(problem.reason(), "\"" + place + "\": " + problem.message());
        fits = false;
      }
    }
    return fits;
  }

  /** Notes what is wrong with a value, as far as that shows without the rest of a row. */
  void checkValue(AttributePlace place, JsonNode value, YamlEntry entry) {
    ObjectNode question = JSON.objectNode();
    place.put(question, value);
    for (Problem problem : problemsOf(question)) {
      if (problem.reason() != Reason.MISSING && place.holds(problem.path())) {
        entry.problem(problem.reason(), problem.message());
      }
    }
  }

  private List<Problem> problemsOf(ObjectNode question) {
    try {
      GuichengJson.jsonMapper().treeToValue(question.put("kind", name), Question.class);
      return List.of();
    } catch (InvalidDocumentException refused) {
      return refused.problems();
    }
  }
}
