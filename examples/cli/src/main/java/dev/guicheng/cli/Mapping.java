package dev.guicheng.cli;

import dev.guicheng.Suggestion;
import dev.guicheng.jackson.GuichengJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the columns of somebody else's table become the attributes of one kind of question.
 *
 * @param kind the kind
 * @param charset of the table
 * @param delimiter between cells
 * @param columns heading to where its value goes
 * @param constants attributes that every row has
 * @param ignored headings that are known and not used
 * @param ignoreOthers whether any further heading is passed over
 * @param id the heading that names a row
 */
record Mapping(
    String kind,
    Charset charset,
    char delimiter,
    Map<String, List<ColumnTarget>> columns,
    ObjectNode constants,
    Set<String> ignored,
    boolean ignoreOthers,
    Optional<String> id) {
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "kind",
              "charset",
              "delimiter",
              "columns",
              "constants",
              "ignore",
              "ignoreOthers",
              "id"));
  private static final Set<String> TARGET_KEYS =
      new TreeSet<>(Set.of("attribute", "format", "values", "separator", "default", "type"));
  private static final Set<String> TYPES = Set.of("text", "number");

  /**
   * Reads a mapping file.
   *
   * @throws BadInputException naming everything that is wrong with it
   */
  static Mapping read(Path file) throws IOException {
    try (InputStream text = Inputs.open(file)) {
      JsonNode document = GuichengJson.yamlMapper().readTree(text);
      List<String> problems = new ArrayList<>();
      Mapping mapping = new Parser(problems).mapping(document);
      if (!problems.isEmpty()) {
        throw new BadInputException(
            String.join(
                System.lineSeparator(),
                problems.stream().map(problem -> file + ": " + problem).toList()));
      }
      return mapping;
    } catch (JacksonException unreadable) {
      throw new BadInputException(file + ": " + unreadable.getMessage());
    }
  }

  /** Reads the document and notes every problem with its path. */
  private record Parser(List<String> problems) {
    Mapping mapping(JsonNode document) {
      if (!document.isObject()) {
        problems.add("a mapping file is a map with the keys " + KEYS);
      }
      unknown("", document, KEYS);
      Map<String, List<ColumnTarget>> columns = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> column : document.path("columns").properties()) {
        String path = "columns." + column.getKey();
        columns.put(column.getKey(), targets(path, column.getValue()));
      }
      if (columns.isEmpty()) {
        problems.add("columns: at least one column is needed");
      }
      String delimiter = document.path("delimiter").asString(",");
      if (delimiter.length() != 1) {
        problems.add("delimiter: \"" + delimiter + "\" is not one character");
        delimiter = ",";
      }
      Set<String> ignored = new TreeSet<>();
      document.path("ignore").forEach(heading -> ignored.add(heading.asString("")));
      ObjectNode constants =
          document.path("constants") instanceof ObjectNode object
              ? object
              : GuichengJson.jsonMapper().createObjectNode();
      return new Mapping(
          text(document, "", "kind").orElse(""),
          charset(document),
          delimiter.charAt(0),
          columns,
          constants,
          ignored,
          document.path("ignoreOthers").asBoolean(false),
          Optional.of(document.path("id").asString("")).filter(heading -> !heading.isEmpty()));
    }

    private Charset charset(JsonNode document) {
      String name = document.path("charset").asString("UTF-8");
      try {
        return Charset.forName(name);
      } catch (IllegalArgumentException unknown) {
        problems.add("charset: \"" + name + "\" is not a known character set");
        return StandardCharsets.UTF_8;
      }
    }

    private List<ColumnTarget> targets(String path, JsonNode node) {
      if (node.isArray()) {
        List<ColumnTarget> targets = new ArrayList<>();
        node.forEach(item -> targets.add(target(path, item)));
        return targets;
      }
      return List.of(target(path, node));
    }

    private ColumnTarget target(String path, JsonNode node) {
      unknown(path + ".", node, TARGET_KEYS);
      Map<String, JsonNode> values = new LinkedHashMap<>();
      node.path("values").properties().forEach(row -> values.put(row.getKey(), row.getValue()));
      String type = node.path("type").asString("text");
      if (!TYPES.contains(type)) {
        problems.add(path + ".type: \"" + type + "\" is not one of " + new TreeSet<>(TYPES));
      }
      return new ColumnTarget(
          text(node, path + ".", "attribute").orElse(""),
          format(path, node),
          values,
          Optional.of(node.path("separator").asString("")).filter(text -> !text.isEmpty()),
          Optional.ofNullable(node.get("default")),
          type.equals("number"));
    }

    private Optional<DateTimeFormatter> format(String path, JsonNode node) {
      if (!node.has("format")) {
        return Optional.empty();
      }
      String pattern = node.path("format").asString("");
      try {
        // A year without an era: strict reading then refuses days that do not exist.
        return Optional.of(
            DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT));
      } catch (IllegalArgumentException unreadable) {
        problems.add(
            path + ".format: \"" + pattern + "\" is not a date pattern such as yyyy-MM-dd HH:mm");
        return Optional.empty();
      }
    }

    private Optional<String> text(JsonNode node, String path, String key) {
      String text = node.path(key).asString("");
      if (text.isBlank()) {
        problems.add(path + key + ": must be given");
        return Optional.empty();
      }
      return Optional.of(text);
    }

    private void unknown(String path, JsonNode node, Set<String> known) {
      for (String key : node.propertyNames()) {
        if (!known.contains(key)) {
          problems.add(path + key + ": unknown key" + Suggestion.maybe(key, known));
        }
      }
    }
  }
}
