package dev.guicheng.cli;

import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Where the value of a column goes, and how it is read.
 *
 * @param attribute dotted path of the attribute
 * @param format pattern of days or instants; empty for ISO or for other values
 * @param values what cell texts mean; empty = the text itself
 * @param separator splits a cell into a list
 * @param fallback the value of a blank cell
 * @param number whether the text is a number
 */
record ColumnTarget(
    String attribute,
    Optional<DateTimeFormatter> format,
    Map<String, JsonNode> values,
    Optional<String> separator,
    Optional<JsonNode> fallback,
    boolean number) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * The attribute's value.
   *
   * @param cell the cell, stripped
   * @param problems gets what is wrong
   * @return empty if the cell is blank and has no default, or holds a problem
   */
  Optional<JsonNode> read(String cell, String column, List<Problem> problems) {
    if (cell.isEmpty()) {
      return fallback;
    }
    if (separator.isEmpty()) {
      return readOne(cell, column, problems);
    }
    List<JsonNode> items = new ArrayList<>();
    for (String item : cell.split(Pattern.quote(separator.get()), -1)) {
      if (!item.isBlank()) {
        readOne(item.strip(), column, problems).ifPresent(items::add);
      }
    }
    return Optional.of(JSON.arrayNode().addAll(items));
  }

  private Optional<JsonNode> readOne(String text, String column, List<Problem> problems) {
    try {
      if (!values.isEmpty()) {
        JsonNode value = values.get(text);
        if (value == null) {
          problems.add(
              new Problem(
                  attribute,
                  Reason.UNKNOWN_VALUE,
                  "column %s: \"%s\" is not one of %s".formatted(column, text, values.keySet())));
        }
        return Optional.ofNullable(value);
      }
      if (format.isPresent()) {
        TemporalAccessor moment =
            format.get().parseBest(text, LocalDateTime::from, LocalDate::from);
        return Optional.of(JSON.stringNode(moment.toString()));
      }
      return Optional.of(number ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text));
    } catch (DateTimeException | NumberFormatException unreadable) {
      problems.add(
          new Problem(
              attribute,
              Reason.BAD_FORMAT,
              "column %s: \"%s\" is not %s"
                  .formatted(column, text, number ? "a number" : "of the date format")));
      return Optional.empty();
    }
  }
}
