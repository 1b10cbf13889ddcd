package dev.guicheng.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.guicheng.Finding;
import dev.guicheng.Obligation;
import dev.guicheng.Step;
import dev.guicheng.Suggestion;
import dev.guicheng.Verdict;
import dev.guicheng.manual.Manual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules concluded about one question. Confined to one thread.
 *
 * <p>There are few conclusions of each sort, so they are kept in lists and looked up one by one.
 */
public final class Conclusions {
  private static final Comparator<String> LEDGER_ORDER =
      comparingInt(Manual::positionOf).thenComparing(comparing(String::toString));

  private final List<ClauseJudged> clauses = new ArrayList<>(4);
  private final List<OutcomeValue> values = new ArrayList<>(8);
  private final List<String> read = new ArrayList<>(12);
  private final List<String> rules = new ArrayList<>(8);
  private List<OutcomeEntry> entries = List.of();
  private List<ConcludedStep> steps = List.of();
  private List<Obligation> obligations = List.of();

  private record ConcludedStep(int position, Step step, RuleCitation rule) {}

  /** Notes a conclusion and the rule it comes from. */
  void add(RuleCitation rule, Conclusion conclusion) {
    conclusion.concludedBy(rule);
    if (rules.isEmpty() || !rules.get(rules.size() - 1).equals(rule.name())) {
      rules.add(rule.name());
    }
    if (conclusion instanceof Judgement judgement) {
      addJudgement(rule, judgement);
    } else if (conclusion instanceof OutcomeValue value) {
      if (value.value() != null) {
        addValue(value);
      }
    } else if (conclusion instanceof OutcomeEntry entry) {
      addEntry(entry);
    } else if (conclusion instanceof StepDraft step) {
      addStep(rule, step);
    } else if (conclusion instanceof ObligationDraft obligation) {
      obligations = mutable(obligations);
      obligations.add(obligation.cite(rule.clauseOf(obligation)));
    }
  }

  private static <T> List<T> mutable(List<T> list) {
    return list.isEmpty() ? new ArrayList<>() : list;
  }

  private void addJudgement(RuleCitation rule, Judgement judgement) {
    String clause = rule.clauseOf(judgement);
    int position = rule.positionOf(judgement);
    int place = clauses.size();
    while (place > 0 && clauses.get(place - 1).isAfter(position, clause)) {
      place--;
    }
    if (place > 0 && clauses.get(place - 1).clause().equals(clause)) {
      clauses.get(place - 1).add(judgement);
    } else {
      clauses.add(place, new ClauseJudged(clause, position, judgement));
    }
  }

  private void addValue(OutcomeValue value) {
    OutcomeValue earlier = value(value.attribute());
    if (earlier == null) {
      values.add(value);
    } else if (!earlier.known().equals(value.known())) {
      throw new RuleConflictException(
          value.attribute(),
          earlier.rule().name(),
          earlier.known(),
          value.rule().name(),
          value.known());
    }
  }

  private @Nullable OutcomeValue value(String attribute) {
    for (int place = 0; place < values.size(); place++) {
      if (values.get(place).attribute().equals(attribute)) {
        return values.get(place);
      }
    }
    return null;
  }

  private void addEntry(OutcomeEntry entry) {
    for (OutcomeEntry earlier : entries) {
      if (earlier.position() == entry.position() && earlier.attribute().equals(entry.attribute())) {
        if (!earlier.value().equals(entry.value())) {
          throw new RuleConflictException(
              "%s[%d]".formatted(entry.attribute(), entry.position()),
              earlier.rule().name(),
              earlier.value(),
              entry.rule().name(),
              entry.value());
        }
        return;
      }
    }
    entries = mutable(entries);
    entries.add(entry);
  }

  private void addStep(RuleCitation rule, StepDraft draft) {
    Step step = draft.cite(rule.clauseOf(draft));
    for (ConcludedStep earlier : steps) {
      if (earlier.position() == draft.position()) {
        if (!earlier.step().equals(step)) {
          throw new RuleConflictException(
              "route, position " + draft.position(),
              earlier.rule().name(),
              earlier.step(),
              rule.name(),
              step);
        }
        return;
      }
    }
    steps = mutable(steps);
    steps.add(new ConcludedStep(draft.position(), step, rule));
  }

  /** The value concluded for an attribute of the outcome. */
  public <T> Optional<T> find(String attribute, Class<T> type) {
    read.add(attribute);
    OutcomeValue concluded = value(attribute);
    if (concluded == null) {
      return Optional.empty();
    }
    Object value = concluded.known();
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "rule \"%s\" concludes %s = %s, which is no %s"
              .formatted(concluded.rule().name(), attribute, value, type.getSimpleName()));
    }
    return Optional.of(type.cast(value));
  }

  /** The clause of the rule that concluded an attribute of the outcome. */
  public Optional<String> findClause(String attribute) {
    OutcomeValue concluded = value(attribute);
    return concluded == null ? Optional.empty() : concluded.rule().clause();
  }

  /** The entries concluded for a list of the outcome, in their positions. */
  public <T> List<T> entries(String attribute, Class<T> element) {
    read.add(attribute);
    return entries.stream()
        .filter(entry -> entry.attribute().equals(attribute))
        .sorted(comparingInt(OutcomeEntry::position))
        .map(entry -> element.cast(entry.value()))
        .toList();
  }

  /** The list concluded for an attribute of the outcome; empty if none was. */
  @SuppressWarnings("unchecked") // each element is looked at
  public <T> List<T> list(String attribute, Class<T> element) {
    Optional<Collection<T>> list =
        find(attribute, (Class<Collection<T>>) (Class<?>) Collection.class);
    if (list.isEmpty()) {
      return List.of();
    }
    List<T> values = List.copyOf(list.get());
    for (int position = 0; position < values.size(); position++) {
      if (!element.isInstance(values.get(position))) {
        throw new IllegalStateException(
            "%s[%d] = %s is no %s"
                .formatted(attribute, position, values.get(position), element.getSimpleName()));
      }
    }
    return values;
  }

  /** The route: the steps in their positions. */
  public List<Step> route() {
    return steps.stream()
        .sorted(comparingInt(ConcludedStep::position))
        .map(ConcludedStep::step)
        .toList();
  }

  /** The obligations, in the order of the ledger. */
  public List<Obligation> obligations() {
    return obligations.stream()
        .sorted(
            comparing(Obligation::clause, LEDGER_ORDER)
                .thenComparing(Obligation::action)
                .thenComparing(obligation -> obligation.role().code()))
        .toList();
  }

  /** The findings, one per clause, in the order of the ledger. */
  public List<Finding> findings() {
    Finding[] findings = new Finding[clauses.size()];
    for (int place = 0; place < findings.length; place++) {
      findings[place] = clauses.get(place).finding();
    }
    return List.of(findings);
  }

  /** The verdict on a clause; empty if it was not evaluated. */
  public Optional<Verdict> verdict(String clause) {
    for (ClauseJudged judged : clauses) {
      if (judged.clause().equals(clause)) {
        return Optional.of(judged.verdict());
      }
    }
    return Optional.empty();
  }

  /** What is absent, insufficient or wrong behind the VIOLATED findings. */
  public List<String> defects() {
    Set<String> defects = new LinkedHashSet<>();
    clauses.forEach(judged -> judged.addDefects(defects));
    return List.copyOf(defects);
  }

  /** What would decide the UNDETERMINED findings, in the order of the ledger. */
  public List<String> missing() {
    return findings().stream().flatMap(finding -> finding.missing().stream()).distinct().toList();
  }

  /**
   * True without a VIOLATED or UNDETERMINED finding, false with a VIOLATED one; empty otherwise,
   * and without findings.
   */
  public Optional<Boolean> compliant() {
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Verdict worst = Verdict.APPLIED;
    for (ClauseJudged judged : clauses) {
      worst = worst.and(judged.verdict());
    }
    return switch (worst) {
      case VIOLATED -> Optional.of(false);
      case UNDETERMINED -> Optional.empty();
      case ADVISORY, SATISFIED, APPLIED -> Optional.of(true);
    };
  }

  /** The clauses with a finding, in the order of the ledger. */
  List<String> clauses() {
    List<String> cited = new ArrayList<>(clauses.size());
    for (int place = 0; place < clauses.size(); place++) {
      cited.add(clauses.get(place).clause());
    }
    return cited;
  }

  /** The names of the rules that concluded something, in the order in which they did. */
  List<String> rules() {
    return rules;
  }

  /** Refuses values that no assembler read: a rule misspelled the attribute. */
  void requireAllRead(String kind) {
    for (int place = 0; place < values.size(); place++) {
      requireRead(values.get(place).attribute(), values.get(place).rule(), kind);
    }
    for (int place = 0; place < entries.size(); place++) {
      requireRead(entries.get(place).attribute(), entries.get(place).rule(), kind);
    }
  }

  private void requireRead(String attribute, RuleCitation rule, String kind) {
    if (!read.contains(attribute)) {
      throw new IllegalStateException(
          "rule \"%s\" concludes \"%s\", which the outcome of %s does not have%s"
              .formatted(rule.name(), attribute, kind, Suggestion.maybe(attribute, read)));
    }
  }
}
