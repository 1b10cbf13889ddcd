package dev.guicheng.cli.impact;

import static java.util.stream.Collectors.joining;

import dev.guicheng.jackson.impact.DeadlineImpact;
import dev.guicheng.jackson.impact.DeadlineImpact.Shift;
import dev.guicheng.jackson.impact.ImpactSummary;
import dev.guicheng.jackson.impact.MoneyImpact;
import dev.guicheng.jackson.impact.MoneyImpact.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tables of what moves: deadlines and amounts. */
final class MovesTables {
  private static final int FEW_SHIFTS = 4;

  private MovesTables() {}

  static Section deadlines(ImpactSummary summary, Labels labels) {
    Section section =
        Section.of(
            "deadlines",
            labels.text("deadlines"),
            labels.text("deadlines.note"),
            labels.heads(
                "kind", "attribute", "earlier", "later", "gained", "lost", "shifts", "examples"),
            2,
            3,
            4,
            5);
    for (DeadlineImpact deadline : summary.deadlines()) {
      section
          .rows()
          .add(
              Sections.cells(
                  labels.kind(deadline.kind()),
                  labels.attribute(deadline.kind(), deadline.path()),
                  labels.some(deadline.earlier()),
                  labels.some(deadline.later()),
                  labels.some(deadline.gained()),
                  labels.some(deadline.lost()),
                  shifts(deadline, labels),
                  labels.examples(deadline.examples())));
    }
    return section;
  }

  private static String shifts(DeadlineImpact deadline, Labels labels) {
    String first =
        deadline.shifts().stream()
            .sorted(Comparator.comparingLong(Shift::count).reversed())
            .limit(FEW_SHIFTS)
            .map(shift -> labels.shift(shift.minutes()) + " × " + labels.count(shift.count()))
            .collect(joining("; "));
    return deadline.shifts().size() > FEW_SHIFTS ? first + "; …" : first;
  }

  static Section money(ImpactSummary summary, Labels labels) {
    Section section =
        Section.of(
            "money",
            labels.text("money"),
            labels.text("money.note"),
            labels.heads(
                "amount",
                "compared",
                "before",
                "after",
                "difference",
                "up",
                "down",
                "onlyBefore",
                "onlyAfter",
                "largest"),
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8);
    for (MoneyImpact money : summary.money()) {
      section
          .rows()
          .add(
              Sections.cells(
                  labels.kind(money.kind())
                      + labels.text("of")
                      + labels.attribute(money.kind(), money.path()),
                  labels.count(money.compared()),
                  labels.yuan(money.before()),
                  labels.yuan(money.after()),
                  labels.signed(money.difference()),
                  side(money.increased(), labels.signed(money.increase()), labels),
                  side(money.decreased(), labels.signed(money.decrease()), labels),
                  side(money.lost().count(), labels.yuan(money.lost().sum()), labels),
                  side(money.gained().count(), labels.yuan(money.gained().sum()), labels),
                  labels.examples(money.largest())));
    }
    return section;
  }

  private static String side(long count, String amount, Labels labels) {
    return count == 0 ? labels.some(0) : amount + " × " + labels.count(count);
  }

  /** One table for each amount that moves person by person. */
  static List<Section> subjects(ImpactSummary summary, Labels labels) {
    List<Section> sections = new ArrayList<>();
    for (MoneyImpact money : summary.money()) {
      Section section =
          Section.of(
              "subjects-" + money.kind() + "-" + money.path().replace('.', '-'),
              labels.text("subjects", labels.attribute(money.kind(), money.path())),
              money.otherSubjects().count() == 0
                  ? labels.text("subjects.all", money.subjects().size())
                  : labels.text("subjects.sample", money.subjects().size()),
              labels.heads("subject", "records", "before", "after", "difference"),
              1,
              2,
              3,
              4);
      money.subjects().forEach(subject -> addRow(section, subject.name(), subject, labels));
      if (money.otherSubjects().count() > 0) {
        addRow(section, labels.text("subjects.rest"), money.otherSubjects(), labels);
      }
      sections.add(section);
    }
    return sections;
  }

  private static void addRow(Section section, String name, Subject subject, Labels labels) {
    section
        .rows()
        .add(
            Sections.cells(
                name,
                labels.count(subject.count()),
                labels.yuan(subject.before()),
                labels.yuan(subject.after()),
                labels.signed(subject.difference())));
  }
}
