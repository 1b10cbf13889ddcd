package dev.guicheng.cli.policy;

import dev.guicheng.cli.Texts;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.Setting;
import java.util.ArrayList;
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

  /** Layer, document, clause, days, review, place and note. */
  static String origin(PolicyEntry entry, Texts texts) {
    Origin origin = entry.origin();
    List<String> parts = new ArrayList<>();
    parts.add(origin.layer());
    if (!entry.isOfSite() && !entry.setting().clause().equals(Setting.OWN)) {
      parts.add(entry.setting().clause());
    }
    origin.document().ifPresent(parts::add);
    origin.clause().ifPresent(parts::add);
    origin.startsOn().ifPresent(day -> parts.add(texts.text("policy.from", day)));
    origin.endsOn().ifPresent(day -> parts.add(texts.text("policy.until", day)));
    origin.reviewBy().ifPresent(day -> parts.add(texts.text("policy.reviewBy", day)));
    origin.position().ifPresent(parts::add);
    origin.note().ifPresent(parts::add);
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
