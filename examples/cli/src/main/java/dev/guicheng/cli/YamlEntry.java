package dev.guicheng.cli;

import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a YAML file that knows where it stands, so that everything wrong with the file can be
 * said at once, with line and column.
 */
final class YamlEntry {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String file;
  private final String path;
  private final Node node;
  private final List<Problem> problems;
  private @Nullable Map<String, YamlEntry> members;

  private YamlEntry(String file, String path, Node node, List<Problem> problems) {
    this.file = file;
    this.path = path;
    this.node = node;
    this.problems = problems;
  }

  /**
   * Reads a text.
   *
   * @param name what positions call it
   * @param problems gets what the callers find wrong with it
   * @throws BadInputException if it is empty or no YAML
   */
  static YamlEntry read(InputStream bytes, String name, List<Problem> problems) {
    try {
      return new Compose(
              LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(0).build())
          .composeInputStream(bytes)
          .map(root -> new YamlEntry(name, "", root, problems))
          .orElseThrow(() -> new BadInputException(name + ": the file is empty"));
    } catch (MarkedYamlEngineException broken) {
      throw new BadInputException(
          "%s: no YAML: %s%s"
              .formatted(
                  name,
                  broken.getProblem(),
                  broken
                      .getProblemMark()
                      .map(mark -> position(name, mark.getLine(), mark.getColumn()))
                      .orElse("")));
    } catch (YamlEngineException broken) {
      String why = String.valueOf(broken.getMessage());
      throw new BadInputException(
          name
              + (why.contains("aliases")
                  ? ": YAML aliases are not read; write the value out"
                  : ": no YAML: " + why));
    }
  }

  private static String position(String file, int line, int column) {
    return " (" + file + ":" + (line + 1) + ":" + (column + 1) + ")";
  }

  /** Notes something wrong with this part; the message gets the position. */
  void problem(Reason reason, String message) {
    String where =
        node.getStartMark()
            .map(mark -> position(file, mark.getLine(), mark.getColumn()))
            .orElse("");
    List<String> lines = List.of(message.split("\n", 2));
    String rest = lines.size() > 1 ? "\n" + lines.get(1) : "";
    problems.add(new Problem(path.isEmpty() ? file : path, reason, lines.get(0) + where + rest));
  }

  /** The members of an object by their keys; anything else is a problem. */
  Map<String, YamlEntry> members() {
    if (members == null) {
      members = readMembers();
    }
    return members;
  }

  private Map<String, YamlEntry> readMembers() {
    Map<String, YamlEntry> read = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problem(Reason.BAD_FORMAT, "an object is expected");
      return read;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      YamlEntry member =
          new YamlEntry(
              file, path.isEmpty() ? key : path + "." + key, tuple.getValueNode(), problems);
      if (read.put(key, member) != null) {
        member.problem(Reason.DUPLICATE, "\"" + key + "\" stands here twice");
      }
    }
    return read;
  }

  /** The members of an object, which may be no others than these. */
  Map<String, YamlEntry> members(Collection<String> known) {
    Map<String, YamlEntry> members = members();
    members.forEach(
        (key, member) -> {
          if (!known.contains(key)) {
            member.problem(
                Reason.UNKNOWN_ATTRIBUTE,
                "\"" + key + "\" is none of " + known + Suggestion.maybe(key, known));
          }
        });
    return members;
  }

  /** A member that an object must have; without it that is a problem. */
  Optional<YamlEntry> needed(String key, Map<String, YamlEntry> members, String meaning) {
    if (isObject() && !members.containsKey(key)) {
      problem(Reason.MISSING, "\"" + key + "\" is needed: " + meaning);
    }
    return Optional.ofNullable(members.get(key));
  }

  /** The items of a list; a value that is no list is a list of one. */
  List<YamlEntry> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<YamlEntry> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlEntry(file, path + "[" + items.size() + "]", item, problems));
    }
    return items;
  }

  /** The texts of a list or of one value. */
  List<String> texts() {
    return items().stream().map(YamlEntry::text).flatMap(Optional::stream).toList();
  }

  /** The text of a value; anything else is a problem. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return Optional.of(scalar.getValue());
    }
    problem(Reason.BAD_FORMAT, "a text is expected");
    return Optional.empty();
  }

  /** One of some texts; anything else is a problem. */
  Optional<String> choice(Collection<String> known) {
    Optional<String> text = text();
    text.filter(word -> !known.contains(word))
        .ifPresent(
            word ->
                problem(
                    Reason.UNKNOWN_VALUE,
                    "\"" + word + "\" is none of " + known + Suggestion.maybe(word, known)));
    return text.filter(known::contains);
  }

  /** Whether it is an object. */
  boolean isObject() {
    return node instanceof MappingNode;
  }

  /** The value as JSON. */
  JsonNode json() {
    if (node instanceof MappingNode) {
      ObjectNode object = JSON.objectNode();
      members().forEach((key, member) -> object.set(key, member.json()));
      return object;
    }
    if (node instanceof SequenceNode) {
      ArrayNode list = JSON.arrayNode();
      items().forEach(item -> list.add(item.json()));
      return list;
    }
    return node instanceof ScalarNode scalar ? scalar(scalar) : JSON.nullNode();
  }

  private static JsonNode scalar(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    String text = scalar.getValue();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    if (number && text.matches("-?\\d+(\\.\\d+)?")) {
      return JSON.numberNode(new BigDecimal(text));
    }
    return JSON.stringNode(text);
  }
}
