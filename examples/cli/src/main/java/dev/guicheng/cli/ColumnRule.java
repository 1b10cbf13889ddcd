package dev.guicheng.cli;

import dev.guicheng.Reason;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one column becomes an attribute.
 *
 * @param column the column's heading
 * @param place the attribute
 * @param type what the cells hold
 * @param separator what stands between the items of a list; empty if the attribute is no list
 * @param byDefault what an empty cell means; empty if it means "not known"
 * @param required whether an empty cell is an error
 */
record ColumnRule(
    String column,
    AttributePlace place,
    CellType type,
    Optional<String> separator,
    Optional<JsonNode> byDefault,
    boolean required) {

  /** Puts the cell's value into the question. */
  void apply(String cell, ObjectNode question) throws CellException {
    if (!cell.isEmpty()) {
      place.put(question, separator.isPresent() ? list(cell, separator.get()) : type.read(cell));
    } else if (byDefault.isPresent()) {
      place.put(question, byDefault.get());
    } else if (required) {
      throw new CellException(Reason.MISSING, "must not be empty");
    }
  }

  /** A value as the attribute takes it: in a list if it takes lists. */
  JsonNode listed(JsonNode value) {
    return separator.isPresent() ? JsonNodeFactory.instance.arrayNode().add(value) : value;
  }

  private JsonNode list(String cell, String between) throws CellException {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (String item : cell.split(Pattern.quote(between), -1)) {
      if (!item.isBlank()) {
        list.add(type.read(item.strip()));
      }
    }
    return list;
  }
}
