package dev.guicheng.cli;

import dev.guicheng.Decision;
import dev.guicheng.jackson.GuichengJson;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record and its decision.
 *
 * @param row the record
 * @param decision its decision
 */
record Decided(Row row, Decision<?> decision) {
  private static final JsonMapper JSON = GuichengJson.jsonMapper();

  /**
   * The decision as a line of JSON; a record that has a name, or is one of a table, is named with
   * it.
   */
  String json(boolean ofTable) {
    String json = JSON.writeValueAsString(decision);
    if (!ofTable && row.id().isEmpty()) {
      return json;
    }
    Optional<String> id = row.id().map(name -> ",\"id\":" + JSON.writeValueAsString(name));
    return "{\"source\":"
        + JSON.writeValueAsString(row.source())
        + ",\"row\":"
        + row.number()
        + id.orElse("")
        + ",\"decision\":"
        + json
        + "}";
  }

  /** The decision in words, under the number and name of its record. */
  String explanation(Locale locale) {
    String name = row.id().map(id -> " " + id).orElse("");
    return "[%d%s] %s%n".formatted(row.number(), name, decision.explain(locale));
  }
}
