package dev.guicheng.cli.lint;

import dev.guicheng.Problem;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.lint.LintFinding;
import dev.guicheng.policy.lint.LintSeverity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as one JSON object a line, with both languages. */
final class LintJson implements LintOutput {
  private static final JsonMapper MAPPER = GuichengJson.jsonMapper();

  private final PrintStream out;

  LintJson(PrintStream out) {
    this.out = out;
  }

  @Override
  public void refused(Path file, Problem problem) {
    out.println(
        node(file, LintSeverity.ERROR, "refused")
            .put("path", problem.path())
            .put("reason", problem.reason().name())
            .put("message", problem.message()));
  }

  @Override
  public void found(Path file, PolicyBook book, LintFinding finding) {
    ObjectNode node = node(file, finding.severity(), finding.rule().id());
    ArrayNode places = node.putArray("places");
    finding
        .places()
        .forEach(
            place -> {
              ObjectNode at = places.addObject().put("setting", place.key());
              place.row().ifPresent(row -> at.put("row", row));
              place.position(book).ifPresent(position -> at.put("position", position));
            });
    node.put("zh", finding.message(Locale.CHINESE)).put("en", finding.message(Locale.ENGLISH));
    node.put("adviceZh", finding.advice(Locale.CHINESE));
    node.put("adviceEn", finding.advice(Locale.ENGLISH));
    out.println(node);
  }

  private static ObjectNode node(Path file, LintSeverity severity, String rule) {
    return MAPPER
        .createObjectNode()
        .put("file", file.toString())
        .put("severity", severity.name())
        .put("rule", rule);
  }
}
