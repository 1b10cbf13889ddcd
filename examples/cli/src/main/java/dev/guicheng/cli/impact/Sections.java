package dev.guicheng.cli.impact;

import static java.util.stream.Collectors.joining;

import dev.guicheng.cli.impact.Section.Cell;
import dev.guicheng.jackson.impact.AttributeImpact;
import dev.guicheng.jackson.impact.ClauseImpact;
import dev.guicheng.jackson.impact.ImpactSummary;
import dev.guicheng.jackson.impact.KindImpact;
import dev.guicheng.jackson.impact.Refusal;
import dev.guicheng.jackson.impact.SettingImpact;
import dev.guicheng.jackson.impact.VerdictFlip;
import dev.guicheng.policy.PolicyDifference;
import dev.guicheng.policy.PolicyEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of the report; those without rows are left out. */
final class Sections {
  private static final int FEW_VALUES = 4;

  private final ImpactReport report;
  private final ImpactSummary summary;
  private final Labels labels;

  private Sections(ImpactReport report, Labels labels) {
    this.report = report;
    this.summary = report.summary();
    this.labels = labels;
  }

  static List<Section> of(ImpactReport report, Labels labels) {
    Sections sections = new Sections(report, labels);
    List<Section> all = new ArrayList<>();
    all.add(sections.settings());
    all.add(sections.kinds());
    all.add(sections.flips());
    all.add(MovesTables.deadlines(report.summary(), labels));
    all.add(MovesTables.money(report.summary(), labels));
    all.addAll(MovesTables.subjects(report.summary(), labels));
    all.add(sections.clauses());
    all.add(sections.attributes());
    all.add(sections.refusals());
    all.removeIf(section -> section.rows().isEmpty());
    return all;
  }

  private Section start(String id, List<String> heads, Integer... numeric) {
    return Section.of(id, labels.text(id), labels.text(id + ".note"), heads, numeric);
  }

  /** Every setting that differs, also where nothing came of it. */
  private Section settings() {
    Section section =
        start(
            "settings",
            labels.heads(
                "setting", "from", "to", "changed", "alone", "flips", "moved", "yuan", "examples"),
            3,
            4,
            5,
            6);
    Map<String, SettingImpact> impacts = new LinkedHashMap<>();
    summary.settings().forEach(impact -> impacts.put(impact.key(), impact));
    Map<String, List<PolicyDifference>> differences = new LinkedHashMap<>();
    for (PolicyDifference difference : report.differences()) {
      String key = difference.setting().key();
      differences.computeIfAbsent(key, added -> new ArrayList<>()).add(difference);
      impacts.putIfAbsent(key, new SettingImpact(key, 0, 0, 0, 0, List.of(), List.of()));
    }
    impacts.forEach(
        (key, impact) ->
            section.rows().add(setting(differences.getOrDefault(key, List.of()), impact)));
    if (summary.changedWithoutSetting() > 0) {
      section
          .rows()
          .add(
              cells(
                  labels.text("without-setting"),
                  "",
                  "",
                  labels.count(summary.changedWithoutSetting()),
                  "",
                  "",
                  "",
                  "",
                  labels.examples(summary.withoutSetting())));
    }
    return section;
  }

  private List<Cell> setting(List<PolicyDifference> differences, SettingImpact impact) {
    return cells(
        impact.key() + " " + labels.setting(impact.key()),
        values(differences.stream().map(PolicyDifference::before)),
        values(differences.stream().map(PolicyDifference::after)),
        labels.count(impact.changed()),
        labels.some(impact.alone()),
        labels.some(impact.flipped()),
        labels.some(impact.moved()),
        impact.amounts().stream()
            .filter(amount -> !amount.path().startsWith("lines."))
            .map(
                amount ->
                    labels.attribute(amount.kind(), amount.path())
                        + " "
                        + labels.signed(amount.yuan()))
            .collect(joining("; ")),
        labels.examples(impact.examples()));
  }

  /** The value, of a table the rows that differ. */
  private String values(Stream<PolicyEntry> entries) {
    return entries
        .map(
            entry ->
                entry.row().map(row -> row + " = ").orElse("")
                    + labels.value(entry.value().orElse("")))
        .collect(joining("; "));
  }

  private Section kinds() {
    List<KindImpact> changed = summary.kinds().stream().filter(kind -> kind.changed() > 0).toList();
    Section section =
        Section.of(
            "kinds",
            labels.text("kinds"),
            labels.text("kinds.note", summary.kinds().size() - changed.size()),
            labels.heads("kind", "decided", "changed", "share"),
            1,
            2,
            3);
    for (KindImpact kind : changed) {
      section
          .rows()
          .add(
              cells(
                  labels.kind(kind.kind()),
                  labels.count(kind.decided()),
                  labels.some(kind.changed()),
                  labels.share(kind.changed(), kind.decided())));
    }
    return section;
  }

  private Section flips() {
    Section section =
        start("flips", labels.heads("clause", "before", "after", "times", "asks", "examples"), 3);
    for (VerdictFlip flip : summary.flips()) {
      section
          .rows()
          .add(
              cells(
                  flip.clause(),
                  labels.verdict(flip.from()),
                  labels.verdict(flip.to()),
                  labels.count(flip.count()),
                  labels.clause(flip.clause()),
                  labels.examples(flip.examples())));
    }
    return section;
  }

  private Section clauses() {
    Section section =
        start(
            "clauses",
            labels.heads("clause", "changed", "flips", "payLines", "asks", "examples"),
            1,
            2,
            3);
    for (ClauseImpact clause : summary.clauses()) {
      section
          .rows()
          .add(
              cells(
                  clause.clause(),
                  labels.count(clause.changed()),
                  labels.some(clause.flipped()),
                  labels.signed(clause.yuan()),
                  labels.clause(clause.clause()),
                  labels.examples(clause.examples())));
    }
    return section;
  }

  private Section attributes() {
    Section section =
        start("attributes", labels.heads("kind", "attribute", "times", "values", "examples"), 2);
    for (AttributeImpact attribute : summary.attributes()) {
      section
          .rows()
          .add(
              cells(
                  labels.kind(attribute.kind()),
                  labels.attribute(attribute.kind(), attribute.path()),
                  labels.count(attribute.count()),
                  values(attribute),
                  labels.examples(attribute.examples())));
    }
    return section;
  }

  private String values(AttributeImpact attribute) {
    String first =
        attribute.values().stream()
            .limit(FEW_VALUES)
            .map(
                change ->
                    "%s → %s × %s"
                        .formatted(
                            labels.brief(change.from()),
                            labels.brief(change.to()),
                            labels.count(change.count())))
            .collect(joining("; "));
    boolean more = attribute.values().size() > FEW_VALUES || attribute.otherValues() > 0;
    return more ? first + "; …" : first;
  }

  private Section refusals() {
    Section section =
        start("refusals", labels.heads("by", "attribute", "message", "times", "examples"), 3);
    for (Refusal refusal : summary.refusals()) {
      section
          .rows()
          .add(
              cells(
                  labels.text("by." + refusal.by().name()),
                  refusal.path(),
                  refusal.message(),
                  labels.count(refusal.count()),
                  labels.examples(refusal.examples())));
    }
    return section;
  }

  /** A row of texts and cells. */
  static List<Cell> cells(Object... values) {
    List<Cell> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(value instanceof Cell cell ? cell : Cell.of(value.toString()));
    }
    return cells;
  }
}
