package dev.guicheng.cli;

import dev.guicheng.Decision;
import dev.guicheng.jackson.GuichengJson;
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
    if (!ofTable) {
      return json;
    }
    Optional<String> id = row.id().map(name -> ",\"id\":" + JSON.writeValueAsString(name));
    return "{\"row\":" + row.number() + id.orElse("") + ",\"decision\":" + json + "}";
  }
}
