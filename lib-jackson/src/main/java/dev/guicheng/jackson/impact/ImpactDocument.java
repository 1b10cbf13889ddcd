package dev.guicheng.jackson.impact;

import dev.guicheng.Finding;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.jackson.impact.AttributeImpact.ValueChange;
import dev.guicheng.jackson.impact.MoneyImpact.OneSided;
import dev.guicheng.jackson.impact.MoneyImpact.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A summary as a JSON document. Examples stand in one list; groups refer to them by position. */
final class ImpactDocument {
  private static final JsonMapper JSON = GuichengJson.jsonMapper();

  private final ObjectNode root = JSON.createObjectNode();
  private final Locale locale;

  private ImpactDocument(Locale locale) {
    this.locale = locale;
  }

  static ObjectNode of(ImpactSummary summary, Locale locale) {
    return new ImpactDocument(locale).write(summary);
  }

  private ObjectNode write(ImpactSummary summary) {
    ImpactTotals totals = summary.totals();
    root.putObject("totals")
        .put("read", totals.read())
        .put("same", totals.same())
        .put("changed", totals.changed())
        .put("refusedBefore", totals.refusedBefore())
        .put("refusedAfter", totals.refusedAfter())
        .put("rejected", totals.rejected());
    list(
        "kinds",
        summary.kinds(),
        (node, view) ->
            node.put("kind", view.kind())
                .put("decided", view.decided())
                .put("changed", view.changed()));
    list("flips", summary.flips(), ImpactDocument::flip);
    list("attributes", summary.attributes(), ImpactDocument::attribute);
    list("deadlines", summary.deadlines(), ImpactDocument::deadline);
    list("money", summary.money(), ImpactDocument::money);
    list("clauses", summary.clauses(), ImpactDocument::clause);
    list("settings", summary.settings(), ImpactDocument::setting);
    root.put("changedWithoutSetting", summary.changedWithoutSetting());
    list("refusals", summary.refusals(), ImpactDocument::refusal);
    root.put("otherRefusals", summary.otherRefusals());
    list("examples", summary.examples(), this::example);
    return root;
  }

  private <V> void list(String name, List<V> views, BiConsumer<ObjectNode, V> write) {
    list(root, name, views, write);
  }

  private static <V> void list(
      ObjectNode parent, String name, List<V> views, BiConsumer<ObjectNode, V> write) {
    ArrayNode list = parent.putArray(name);
    views.forEach(view -> write.accept(list.addObject(), view));
  }

  private static void examples(ObjectNode node, List<ImpactExample> examples) {
    ArrayNode positions = node.putArray("examples");
    examples.forEach(example -> positions.add(example.record().position()));
  }

  private static void flip(ObjectNode node, VerdictFlip view) {
    node.put("clause", view.clause());
    view.from().ifPresent(verdict -> node.put("from", verdict.name()));
    view.to().ifPresent(verdict -> node.put("to", verdict.name()));
    node.put("count", view.count());
    examples(node, view.examples());
  }

  private static void attribute(ObjectNode node, AttributeImpact view) {
    node.put("kind", view.kind()).put("path", view.path()).put("count", view.count());
    list(node, "values", view.values(), ImpactDocument::value);
    node.put("otherValues", view.otherValues());
    examples(node, view.examples());
  }

  private static void value(ObjectNode node, ValueChange change) {
    change.from().ifPresent(text -> node.put("from", text));
    change.to().ifPresent(text -> node.put("to", text));
    node.put("count", change.count());
  }

  private static void deadline(ObjectNode node, DeadlineImpact view) {
    node.put("kind", view.kind())
        .put("path", view.path())
        .put("earlier", view.earlier())
        .put("later", view.later())
        .put("gained", view.gained())
        .put("lost", view.lost());
    list(
        node,
        "shifts",
        view.shifts(),
        (item, shift) -> item.put("minutes", shift.minutes()).put("count", shift.count()));
    node.put("otherShifts", view.otherShifts());
    examples(node, view.examples());
  }

  private static void money(ObjectNode node, MoneyImpact view) {
    node.put("kind", view.kind())
        .put("path", view.path())
        .put("compared", view.compared())
        .put("before", view.before())
        .put("after", view.after())
        .put("difference", view.difference())
        .put("increased", view.increased())
        .put("increase", view.increase())
        .put("decreased", view.decreased())
        .put("decrease", view.decrease());
    oneSided(node.putObject("gained"), view.gained());
    oneSided(node.putObject("lost"), view.lost());
    list(node, "subjects", view.subjects(), ImpactDocument::subject);
    if (view.otherSubjects().count() > 0) {
      subject(node.putObject("otherSubjects"), view.otherSubjects());
    }
    examples(node, view.largest());
  }

  private static void oneSided(ObjectNode node, OneSided view) {
    node.put("count", view.count()).put("sum", view.sum());
  }

  private static void subject(ObjectNode node, Subject view) {
    node.put("name", view.name())
        .put("count", view.count())
        .put("before", view.before())
        .put("after", view.after())
        .put("difference", view.difference());
  }

  private static void clause(ObjectNode node, ClauseImpact view) {
    node.put("clause", view.clause())
        .put("changed", view.changed())
        .put("flipped", view.flipped())
        .put("yuan", view.yuan());
    examples(node, view.examples());
  }

  private static void setting(ObjectNode node, SettingImpact view) {
    node.put("key", view.key())
        .put("changed", view.changed())
        .put("alone", view.alone())
        .put("flipped", view.flipped())
        .put("moved", view.moved());
    list(
        node,
        "amounts",
        view.amounts(),
        (item, amount) ->
            item.put("kind", amount.kind()).put("path", amount.path()).put("yuan", amount.yuan()));
    examples(node, view.examples());
  }

  private static void refusal(ObjectNode node, Refusal view) {
    node.put("by", view.by().name())
        .put("path", view.path())
        .put("reason", view.reason().name())
        .put("message", view.message())
        .put("count", view.count());
    examples(node, view.examples());
  }

  private void example(ObjectNode node, ImpactExample example) {
    node.put("position", example.record().position())
        .put("source", example.record().source())
        .put("row", example.record().row());
    example.record().id().ifPresent(id -> node.put("id", id));
    example.record().question().ifPresent(question -> node.put("kind", question.kind()));
    list(
        node,
        "outcome",
        example.differences(),
        (item, difference) -> {
          item.put("path", difference.place());
          difference.from().ifPresent(text -> item.put("from", text));
          difference.to().ifPresent(text -> item.put("to", text));
        });
    if (example.before().isPresent() && example.after().isPresent()) {
      list(
          node,
          "findings",
          example.clauses(),
          (item, clause) -> {
            item.put("clause", clause);
            finding(
                item,
                "before",
                example.findingBefore(clause),
                example.explainBefore(clause, locale));
            finding(
                item, "after", example.findingAfter(clause), example.explainAfter(clause, locale));
          });
      ArrayNode settings = node.putArray("settings");
      example.settings().forEach(settings::add);
    }
    if (!example.problems().isEmpty()) {
      list(
          node,
          "problems",
          example.problems(),
          (item, problem) ->
              item.put("path", problem.path())
                  .put("reason", problem.reason().name())
                  .put("message", problem.message()));
    }
  }

  private static void finding(
      ObjectNode node, String side, Optional<Finding> finding, Optional<String> text) {
    if (finding.isPresent() && text.isPresent()) {
      node.putObject(side).put("verdict", finding.get().verdict().name()).put("text", text.get());
    }
  }
}
