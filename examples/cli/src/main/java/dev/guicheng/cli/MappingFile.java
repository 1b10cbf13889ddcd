package dev.guicheng.cli;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.InvalidDocumentException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads mapping files, and refuses bad ones with everything that is wrong, line and column. */
final class MappingFile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> KEYS =
      List.of(
          "kind", "id", "constants", "columns", "ignore", "ignoreOthers", "delimiter", "charset");

  private static final List<String> COLUMN_KEYS =
      List.of(
          "attribute",
          "type",
          "format",
          "time",
          "values",
          "otherwise",
          "yes",
          "no",
          "separator",
          "default",
          "required");

  private final YamlEntry root;
  private final List<Problem> problems;
  private final Map<String, YamlEntry> entryOfPath = new LinkedHashMap<>();
  private final List<ColumnRule> columns = new ArrayList<>();

  private MappingFile(YamlEntry root, List<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads a mapping file.
   *
   * @throws InvalidInputException naming everything that is wrong with it
   */
  static Mapping read(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    Mapping mapping = new MappingFile(YamlEntry.read(file, problems), problems).mapping(name);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(name, problems);
    }
    return mapping;
  }

  private Mapping mapping(String name) {
    Map<String, YamlEntry> members = root.members(KEYS);
    String kind = text(members, "kind").orElse("");
    if (!members.containsKey("kind")) {
      root.problem(Reason.MISSING, "\"kind\" is needed: the kind of question that rows become");
    }
    Optional.ofNullable(members.get("columns")).ifPresent(this::readColumns);
    ObjectNode constants = readConstants(members);
    if (columns.isEmpty() && problems.isEmpty()) {
      root.problem(Reason.MISSING, "\"columns\" is needed: at least one column");
    }
    if (members.containsKey("kind")) {
      probe(kind, constants);
    }
    return new Mapping(
        name,
        kind,
        readCharset(members),
        readDelimiter(members),
        List.copyOf(columns),
        constants,
        texts(members, "ignore"),
        flag(members, "ignoreOthers"),
        text(members, "id"));
  }

  private static Optional<String> text(Map<String, YamlEntry> members, String key) {
    return Optional.ofNullable(members.get(key)).map(YamlEntry::text);
  }

  private static Set<String> texts(Map<String, YamlEntry> members, String key) {
    YamlEntry entry = members.get(key);
    return entry == null ? Set.of() : new LinkedHashSet<>(entry.texts());
  }

  private static boolean flag(Map<String, YamlEntry> members, String key) {
    return Optional.ofNullable(members.get(key))
        .flatMap(entry -> entry.choice(List.of("true", "false")))
        .map(Boolean::valueOf)
        .orElse(false);
  }

  private ObjectNode readConstants(Map<String, YamlEntry> members) {
    ObjectNode constants = JSON.objectNode();
    YamlEntry entry = members.get("constants");
    if (entry != null) {
      entry
          .members()
          .forEach(
              (path, value) ->
                  place(value, path).ifPresent(place -> place.put(constants, value.json())));
    }
    return constants;
  }

  private static char readDelimiter(Map<String, YamlEntry> members) {
    YamlEntry entry = members.get("delimiter");
    if (entry == null) {
      return ',';
    }
    String text = entry.text();
    if (text.length() != 1) {
      entry.problem(Reason.BAD_FORMAT, "one character is expected, such as \";\" or \"\\t\"");
      return ',';
    }
    return text.charAt(0);
  }

  private static Charset readCharset(Map<String, YamlEntry> members) {
    YamlEntry entry = members.get("charset");
    if (entry == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(entry.text());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      entry.problem(
          Reason.UNKNOWN_VALUE, "\"" + entry.text() + "\" is no character set\nMaybe GB18030?");
      return StandardCharsets.UTF_8;
    }
  }

  private Optional<AttributePlace> place(YamlEntry entry, String path) {
    Optional<AttributePlace> place = AttributePlace.of(path);
    if (place.isEmpty()) {
      entry.problem(
          Reason.BAD_FORMAT,
          "\"" + path + "\" is no attribute path such as text, intake.room or months[0].month");
    } else if (entryOfPath.put(path, entry) != null) {
      entry.problem(Reason.DUPLICATE, "attribute " + path + " gets its value twice");
    }
    return place;
  }

  private void readColumns(YamlEntry entry) {
    entry
        .members()
        .forEach((column, targets) -> targets.items().forEach(item -> readColumn(column, item)));
  }

  private void readColumn(String column, YamlEntry entry) {
    if (!entry.isObject()) {
      place(entry, entry.text())
          .ifPresent(
              place ->
                  columns.add(
                      new ColumnRule(
                          column,
                          place,
                          new CellType.Text(),
                          Optional.empty(),
                          Optional.empty(),
                          false)));
      return;
    }
    Map<String, YamlEntry> members = entry.members(COLUMN_KEYS);
    YamlEntry attribute = members.get("attribute");
    if (attribute == null) {
      entry.problem(Reason.MISSING, "\"attribute\" is needed: what the column becomes");
      return;
    }
    CellType type = readType(members, entry);
    place(attribute, attribute.text())
        .ifPresent(
            place ->
                columns.add(
                    new ColumnRule(
                        column,
                        place,
                        type,
                        text(members, "separator"),
                        Optional.ofNullable(members.get("default")).map(YamlEntry::json),
                        flag(members, "required"))));
  }

  private static CellType readType(Map<String, YamlEntry> members, YamlEntry column) {
    YamlEntry values = members.get("values");
    String name =
        Optional.ofNullable(members.get("type"))
            .flatMap(entry -> entry.choice(CellType.NAMES))
            .orElse("text");
    refuseUnused(members, name, values != null);
    if (values != null) {
      Map<String, JsonNode> constants = new LinkedHashMap<>();
      values.members().forEach((cell, value) -> constants.put(cell, value.json()));
      return new CellType.Choice(
          constants, Optional.ofNullable(members.get("otherwise")).map(YamlEntry::json));
    }
    return switch (name) {
      case "number" -> new CellType.Numeric();
      case "boolean" -> readBool(members, column);
      case "date", "dateTime", "month" -> readTemporal(name, members);
      default -> members.containsKey("format") ? readTemporal(name, members) : new CellType.Text();
    };
  }

  private static void refuseUnused(
      Map<String, YamlEntry> members, String type, boolean withValues) {
    Map<String, Boolean> allowed = new LinkedHashMap<>();
    boolean temporal = !withValues && !type.equals("number") && !type.equals("boolean");
    allowed.put("format", temporal);
    allowed.put("time", temporal && (type.equals("dateTime") || members.containsKey("format")));
    allowed.put("yes", type.equals("boolean") && !withValues);
    allowed.put("no", type.equals("boolean") && !withValues);
    allowed.put("otherwise", withValues);
    allowed.forEach(
        (key, fits) -> {
          YamlEntry entry = members.get(key);
          if (entry != null && !fits) {
            entry.problem(
                Reason.CONTRADICTION,
                "\"%s\" does not go with type %s%s"
                    .formatted(key, type, withValues ? " and values" : ""));
          }
        });
  }

  private static CellType readBool(Map<String, YamlEntry> members, YamlEntry column) {
    Set<String> yes = members.containsKey("yes") ? texts(members, "yes") : CellType.Bool.YES;
    Set<String> no = members.containsKey("no") ? texts(members, "no") : CellType.Bool.NO;
    yes.stream()
        .filter(no::contains)
        .forEach(
            word -> column.problem(Reason.CONTRADICTION, "\"" + word + "\" means both yes and no"));
    return new CellType.Bool(yes, no);
  }

  private static CellType readTemporal(String name, Map<String, YamlEntry> members) {
    Optional<LocalTime> time = Optional.empty();
    YamlEntry timeEntry = members.get("time");
    if (timeEntry != null) {
      try {
        time = Optional.of(LocalTime.parse(timeEntry.text()));
      } catch (DateTimeException wrong) {
        timeEntry.problem(
            Reason.BAD_FORMAT, "\"" + timeEntry.text() + "\" is no time of day\nMaybe 09:00?");
      }
    }
    List<String> patterns = new ArrayList<>();
    YamlEntry formats = members.get("format");
    if (formats != null) {
      for (YamlEntry format : formats.items()) {
        try {
          CellType.Temporal.of(name, List.of(format.text()), time);
          patterns.add(format.text());
        } catch (IllegalArgumentException wrong) {
          format.problem(
              Reason.BAD_FORMAT,
              "\"%s\" is no date pattern: %s%nMaybe yyyy-MM-dd?"
                  .formatted(format.text(), wrong.getMessage()));
        }
      }
    }
    return CellType.Temporal.of(name, patterns, time);
  }

  /** Lets the reader of questions say which attributes the kind does not have. */
  private void probe(String kind, ObjectNode constants) {
    ObjectNode question = JSON.objectNode().put("kind", kind);
    question.setAll(constants.deepCopy());
    columns.forEach(column -> column.place().put(question, JSON.stringNode("?")));
    for (Problem problem : problemsOf(question)) {
      if (problem.reason() == Reason.UNKNOWN_KIND) {
        root.members().getOrDefault("kind", root).problem(problem.reason(), problem.message());
      } else if (problem.reason() == Reason.UNKNOWN_ATTRIBUTE
          || (problem.reason() != Reason.MISSING && isConstant(constants, problem.path()))) {
        entryAt(problem.path()).problem(problem.reason(), problem.message());
      }
    }
  }

  private static boolean isConstant(ObjectNode constants, String path) {
    return constants.propertyNames().stream()
        .anyMatch(name -> path.equals(name) || path.matches("\\Q" + name + "\\E[.\\[].*"));
  }

  private YamlEntry entryAt(String path) {
    return entryOfPath.entrySet().stream()
        .filter(
            entry ->
                path.equals(entry.getKey())
                    || path.startsWith(entry.getKey() + ".")
                    || path.startsWith(entry.getKey() + "[")
                    || entry.getKey().startsWith(path + ".")
                    || entry.getKey().startsWith(path + "["))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(root);
  }

  private static List<Problem> problemsOf(ObjectNode question) {
    try {
      GuichengJson.jsonMapper().treeToValue(question, Question.class);
      return List.of();
    } catch (InvalidDocumentException refused) {
      return refused.problems();
    }
  }
}
