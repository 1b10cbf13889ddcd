package dev.guicheng.cli;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
          "kind",
          "id",
          "constants",
          "columns",
          "ignore",
          "ignoreOthers",
          "delimiter",
          "charset",
          "sheet",
          "headingRow");

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
  private final KindProbe kind;
  private final Set<String> filled = new HashSet<>();
  private final ObjectNode constants = JSON.objectNode();
  private final List<ColumnRule> columns = new ArrayList<>();

  private MappingFile(YamlEntry root, KindProbe kind) {
    this.root = root;
    this.kind = kind;
  }

  /**
   * Reads a mapping file, or one of the presets if there is no such file but a preset of the name.
   *
   * @throws InvalidInputException naming everything that is wrong with it
   * @throws BadInputException if it is empty or no YAML
   */
  static Mapping read(Path file) throws IOException {
    boolean isFile = Files.exists(file) && !Files.isDirectory(file);
    Optional<InputStream> preset = isFile ? Optional.empty() : Presets.find(file);
    try (InputStream text = preset.isPresent() ? preset.get() : Inputs.open(file)) {
      return read(text, String.valueOf(file.getFileName()));
    }
  }

  private static Mapping read(InputStream text, String name) {
    List<Problem> problems = new ArrayList<>();
    YamlEntry root = YamlEntry.read(text, name, problems);
    Map<String, YamlEntry> members = root.members(KEYS);
    Optional<YamlEntry> kind =
        root.needed("kind", members, "the kind of question that rows become");
    Optional<String> kindName = kind.flatMap(YamlEntry::text);
    KindProbe probe = new KindProbe(kindName.orElse(""));
    if (kindName.isPresent()) {
      kind.ifPresent(probe::checkKind);
    }
    Mapping mapping = new MappingFile(root, probe).mapping(name, members);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(name, problems);
    }
    return mapping;
  }

  private Mapping mapping(String name, Map<String, YamlEntry> members) {
    Optional.ofNullable(members.get("constants")).ifPresent(this::readConstants);
    root.needed("columns", members, "what becomes of which column").ifPresent(this::readColumns);
    return new Mapping(
        name,
        kind.name(),
        readCharset(members),
        readDelimiter(members),
        text(members, "sheet"),
        readHeadingRow(members),
        List.copyOf(columns),
        constants,
        texts(members, "ignore"),
        flag(members, "ignoreOthers"),
        text(members, "id"));
  }

  private static Optional<String> text(Map<String, YamlEntry> members, String key) {
    return Optional.ofNullable(members.get(key)).flatMap(YamlEntry::text);
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

  private static char readDelimiter(Map<String, YamlEntry> members) {
    YamlEntry entry = members.get("delimiter");
    String text = entry == null ? "," : entry.text().orElse(",");
    if (entry != null && text.length() != 1) {
      entry.problem(
          Reason.BAD_FORMAT, "\"" + text + "\" is not one character, such as \";\" or \"\\t\"");
    }
    return text.isEmpty() ? ',' : text.charAt(0);
  }

  private static Optional<Charset> readCharset(Map<String, YamlEntry> members) {
    YamlEntry entry = members.get("charset");
    return entry == null ? Optional.empty() : entry.text().flatMap(name -> charset(name, entry));
  }

  private static Optional<Charset> charset(String name, YamlEntry entry) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      entry.problem(Reason.UNKNOWN_VALUE, "\"" + name + "\" is no character set\nMaybe GB18030?");
      return Optional.empty();
    }
  }

  private static int readHeadingRow(Map<String, YamlEntry> members) {
    YamlEntry entry = members.get("headingRow");
    String text = entry == null ? "1" : entry.text().orElse("1");
    if (entry != null && !text.matches("[1-9]\\d{0,5}")) {
      entry.problem(Reason.BAD_FORMAT, "\"" + text + "\" is no row number, such as 2");
      return 1;
    }
    return Integer.parseInt(text);
  }

  private static Optional<String> separator(Map<String, YamlEntry> members) {
    YamlEntry entry = members.get("separator");
    Optional<String> separator = entry == null ? Optional.empty() : entry.text();
    if (entry != null && separator.filter(String::isEmpty).isPresent()) {
      entry.problem(Reason.BAD_FORMAT, "\"\" separates nothing");
    }
    return separator;
  }

  private void readConstants(YamlEntry entry) {
    entry
        .members()
        .forEach(
            (path, value) ->
                place(value, path)
                    .ifPresent(
                        place -> {
                          JsonNode constant = value.json();
                          place.put(constants, constant);
                          if (kind.checkPlace(place, value)) {
                            kind.checkValue(place, constant, value);
                          }
                        }));
  }

  private void readColumns(YamlEntry entry) {
    entry
        .members()
        .forEach((column, targets) -> targets.items().forEach(item -> readColumn(column, item)));
  }

  private void readColumn(String column, YamlEntry entry) {
    Map<String, YamlEntry> members =
        entry.isObject() ? entry.members(COLUMN_KEYS) : Map.of("attribute", entry);
    CellType type = new CellTypeReader(entry, members).read();
    Optional<AttributePlace> place =
        entry
            .needed("attribute", members, "what the column becomes")
            .flatMap(attribute -> attribute.text().flatMap(path -> place(attribute, path)));
    if (place.isEmpty()) {
      return;
    }
    ColumnRule rule =
        new ColumnRule(
            column,
            place.get(),
            type,
            separator(members),
            Optional.ofNullable(members.get("default")).map(YamlEntry::json),
            flag(members, "required"));
    columns.add(rule);
    if (kind.checkPlace(rule.place(), members.getOrDefault("attribute", entry))) {
      checkValues(rule, members);
    }
  }

  private void checkValues(ColumnRule rule, Map<String, YamlEntry> members) {
    List<YamlEntry> meanings = new ArrayList<>();
    Optional.ofNullable(members.get("values"))
        .filter(YamlEntry::isObject)
        .ifPresent(values -> meanings.addAll(values.members().values()));
    Optional.ofNullable(members.get("otherwise")).ifPresent(meanings::add);
    meanings.forEach(
        meaning -> kind.checkValue(rule.place(), rule.listed(meaning.json()), meaning));
    Optional.ofNullable(members.get("default"))
        .ifPresent(value -> kind.checkValue(rule.place(), value.json(), value));
  }

  private Optional<AttributePlace> place(YamlEntry entry, String path) {
    Optional<AttributePlace> place = AttributePlace.of(path);
    if (place.isEmpty()) {
      entry.problem(
          Reason.BAD_FORMAT,
          "\"" + path + "\" is no attribute path such as text, intake.room or months[0].month");
    } else if (!filled.add(path)) {
      entry.problem(Reason.DUPLICATE, "attribute " + path + " gets its value twice");
    }
    return place;
  }
}
