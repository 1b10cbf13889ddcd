package dev.guicheng.cli.impact;

import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.impact.ImpactSummary;
import dev.guicheng.policy.PolicyDifference;
import dev.guicheng.policy.PolicyId;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is reported.
 *
 * @param before the latest book of the one side
 * @param after the latest book of the other
 * @param differences the settings in which these two differ
 * @param summary what changes
 */
record ImpactReport(
    PolicyId before, PolicyId after, List<PolicyDifference> differences, ImpactSummary summary) {
  private static final JsonMapper JSON = GuichengJson.jsonMapper();

  /** The report as a document; findings are explained in a language. */
  ObjectNode json(Locale locale) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("before").put("name", before.name()).put("version", before.version());
    root.putObject("after").put("name", after.name()).put("version", after.version());
    ArrayNode list = root.putArray("differences");
    for (PolicyDifference difference : differences) {
      ObjectNode node = list.addObject().put("key", difference.setting().key());
      difference.after().row().ifPresent(row -> node.put("row", row));
      difference.before().value().ifPresent(value -> node.set("from", JSON.valueToTree(value)));
      difference.after().value().ifPresent(value -> node.set("to", JSON.valueToTree(value)));
    }
    root.setAll(summary.toJson(locale));
    return root;
  }
}
