package dev.guicheng.cli;

import dev.guicheng.Reason;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads from a column's entry in a mapping file what its cells hold. */
final class CellTypeReader {
  private final YamlEntry column;
  private final Map<String, YamlEntry> members;

  CellTypeReader(YamlEntry column, Map<String, YamlEntry> members) {
    this.column = column;
    this.members = members;
  }

  /** The type; a text if nothing else is said. */
  CellType read() {
    Optional<String> named =
        Optional.ofNullable(members.get("type")).flatMap(entry -> entry.choice(CellType.NAMES));
    String type = named.orElse("text");
    refuseUnused(type);
    YamlEntry values = members.get("values");
    if (values != null) {
      Map<String, JsonNode> constants = new LinkedHashMap<>();
      values.members().forEach((cell, value) -> constants.put(cell, value.json()));
      return new CellType.Choice(
          constants, Optional.ofNullable(members.get("otherwise")).map(YamlEntry::json));
    }
    return switch (type) {
      case "number" -> new CellType.Numeric();
      case "boolean" -> readBool();
      case "date", "dateTime", "month" -> readTemporal(type);
      default -> members.containsKey("format") ? readTemporal(type) : new CellType.Text();
    };
  }

  /** Keys that say how a cell is read are refused where they would say nothing. */
  private void refuseUnused(String type) {
    boolean listed = members.containsKey("values");
    Set<String> used =
        listed
            ? Set.of("otherwise")
            : switch (type) {
              case "number" -> Set.of("type");
              case "boolean" -> Set.of("type", "yes", "no");
              case "date", "month" -> Set.of("type", "format");
              case "dateTime" -> Set.of("type", "format", "time");
              default ->
                  members.containsKey("format") ? Set.of("type", "format", "time") : Set.of("type");
            };
    for (String key : List.of("type", "format", "time", "otherwise", "yes", "no")) {
      YamlEntry entry = members.get(key);
      if (entry != null && !used.contains(key)) {
        entry.problem(
            Reason.CONTRADICTION,
            "\"%s\" does not go with %s".formatted(key, listed ? "values" : "type " + type));
      }
    }
  }

  private CellType readBool() {
    Set<String> yes = words("yes", CellType.Bool.YES);
    Set<String> no = words("no", CellType.Bool.NO);
    yes.stream()
        .filter(no::contains)
        .forEach(
            word -> column.problem(Reason.CONTRADICTION, "\"" + word + "\" means both yes and no"));
    return new CellType.Bool(yes, no);
  }

  private Set<String> words(String key, Set<String> usual) {
    return Optional.ofNullable(members.get(key))
        .<Set<String>>map(entry -> Set.copyOf(entry.texts()))
        .orElse(usual);
  }

  private CellType readTemporal(String name) {
    List<String> patterns = new ArrayList<>();
    YamlEntry formats = members.get("format");
    if (formats != null) {
      formats
          .items()
          .forEach(
              format ->
                  format
                      .text()
                      .filter(pattern -> isPattern(pattern, format))
                      .ifPresent(patterns::add));
    }
    return CellType.Temporal.of(name, patterns, readTime());
  }

  private static boolean isPattern(String pattern, YamlEntry entry) {
    try {
      CellType.Temporal.of("text", List.of(pattern), Optional.empty());
      return true;
    } catch (IllegalArgumentException wrong) {
      entry.problem(
          Reason.BAD_FORMAT,
          "\"%s\" is no date pattern: %s%nMaybe yyyy-MM-dd?"
              .formatted(pattern, wrong.getMessage()));
      return false;
    }
  }

  private Optional<LocalTime> readTime() {
    YamlEntry entry = members.get("time");
    return entry == null ? Optional.empty() : entry.text().flatMap(time -> time(time, entry));
  }

  private static Optional<LocalTime> time(String time, YamlEntry entry) {
    try {
      return Optional.of(LocalTime.parse(time));
    } catch (DateTimeException wrong) {
      entry.problem(Reason.BAD_FORMAT, "\"" + time + "\" is no time of day\nMaybe 09:00?");
      return Optional.empty();
    }
  }
}
