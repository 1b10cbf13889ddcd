package dev.guicheng.cli.policy;

import dev.guicheng.cli.Texts;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.Setting;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values of a policy book and their origins, for people and for programs. */
final class EntryText {
  private static final String NONE = "—";

  private EntryText() {}

  static String value(PolicyEntry entry) {
    return entry.text().isEmpty() ? NONE : entry.text();
  }

  static String manualValue(PolicyEntry entry) {
    return entry.manualText().isEmpty() ? NONE : entry.manualText();
  }

  /** Where it is from, the manual's clause for a value of the manual, and the place in the file. */
  static String origin(PolicyEntry entry, Texts texts) {
    List<String> parts = OriginText.parts(entry.origin(), texts);
    if (!entry.isOfSite() && !entry.setting().clause().equals(Setting.OWN)) {
      parts.add(entry.setting().clause());
    }
    entry.origin().position().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** The value, the manual's, and the origin. */
  static ObjectNode json(PolicyEntry entry) {
    ObjectNode node = GuichengJson.jsonMapper().createObjectNode();
    node.put("key", entry.setting().key());
    entry.row().ifPresent(row -> node.put("row", row));
    put(node, "value", entry.value());
    put(node, "manualValue", entry.manualValue());
    Origin origin = entry.origin();
    node.put("layer", origin.layer());
    put(node, "document", origin.document());
    put(node, "clause", origin.clause());
    put(node, "note", origin.note());
    put(node, "reviewBy", origin.reviewBy().map(Object::toString));
    put(node, "from", origin.startsOn().map(Object::toString));
    put(node, "until", origin.endsOn().map(Object::toString));
    put(node, "position", origin.position());
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<?> value) {
    JsonMapper mapper = GuichengJson.jsonMapper();
    value.ifPresent(given -> node.set(name, mapper.valueToTree(given)));
  }
}
