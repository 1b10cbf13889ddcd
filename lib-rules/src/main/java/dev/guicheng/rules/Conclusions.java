package dev.guicheng.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.guicheng.Comparison;
import dev.guicheng.Finding;
import dev.guicheng.Obligation;
import dev.guicheng.Step;
import dev.guicheng.Suggestion;
import dev.guicheng.Verdict;
import dev.guicheng.manual.Manual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules concluded about one question. Confined to one thread. */
public final class Conclusions {
  private static final Comparator<String> LEDGER_ORDER =
      comparingInt(Manual::positionOf).thenComparing(comparing(String::toString));

  /** Also by value, so that the order in which rules fired does not show. */
  private static final Comparator<Comparison> BY_ATTRIBUTE =
      comparing(Comparison::attribute).thenComparing(comparison -> comparison.actual().toString());

  private final Map<String, List<Judgement>> judgements = new TreeMap<>(LEDGER_ORDER);
  private final Map<String, ConcludedValue> values = new TreeMap<>();
  private final Map<String, SortedMap<Integer, ConcludedValue>> entries = new TreeMap<>();
  private final Map<Integer, ConcludedStep> steps = new TreeMap<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private final Set<String> rules = new TreeSet<>();
  private final Set<String> read = new HashSet<>();

  private record ConcludedValue(Object value, RuleCitation citation) {
    String rule() {
      return citation.name();
    }
  }

  private record ConcludedStep(Step step, String rule) {}

  /** Notes a conclusion and the rule it comes from. */
  void add(RuleCitation rule, Conclusion conclusion) {
    rules.add(rule.name());
    if (conclusion instanceof Judgement judgement) {
      judgements
          .computeIfAbsent(rule.clauseOf(judgement), clause -> new ArrayList<>(1))
          .add(judgement);
    } else if (conclusion instanceof OutcomeValue value) {
      value.value().ifPresent(concluded -> addValue(rule, value.attribute(), concluded));
    } else if (conclusion instanceof OutcomeEntry entry) {
      addEntry(rule, entry);
    } else if (conclusion instanceof StepDraft step) {
      addStep(rule, step);
    } else if (conclusion instanceof ObligationDraft obligation) {
      obligations.add(obligation.cite(rule.clauseOf(obligation)));
    }
  }

  private void addValue(RuleCitation rule, String attribute, Object value) {
    ConcludedValue earlier = values.put(attribute, new ConcludedValue(value, rule));
    if (earlier != null && !earlier.value().equals(value)) {
      throw new RuleConflictException(
          attribute, earlier.rule(), earlier.value(), rule.name(), value);
    }
  }

  private void addEntry(RuleCitation rule, OutcomeEntry entry) {
    ConcludedValue earlier =
        entries
            .computeIfAbsent(entry.attribute(), attribute -> new TreeMap<>())
            .put(entry.position(), new ConcludedValue(entry.value(), rule));
    if (earlier != null && !earlier.value().equals(entry.value())) {
      throw new RuleConflictException(
          "%s[%d]".formatted(entry.attribute(), entry.position()),
          earlier.rule(),
          earlier.value(),
          rule.name(),
          entry.value());
    }
  }

  private void addStep(RuleCitation rule, StepDraft draft) {
    Step step = draft.cite(rule.clauseOf(draft));
    ConcludedStep earlier = steps.put(draft.position(), new ConcludedStep(step, rule.name()));
    if (earlier != null && !earlier.step().equals(step)) {
      throw new RuleConflictException(
          "route, position " + draft.position(), earlier.rule(), earlier.step(), rule.name(), step);
    }
  }

  /** The value concluded for an attribute of the outcome. */
  public <T> Optional<T> find(String attribute, Class<T> type) {
    read.add(attribute);
    return Optional.ofNullable(values.get(attribute))
        .map(
            concluded -> {
              if (!type.isInstance(concluded.value())) {
                throw new IllegalStateException(
                    "rule \"%s\" concludes %s = %s, which is no %s"
                        .formatted(
                            concluded.rule(), attribute, concluded.value(), type.getSimpleName()));
              }
              return type.cast(concluded.value());
            });
  }

  /** The clause of the rule that concluded an attribute of the outcome. */
  public Optional<String> findClause(String attribute) {
    return Optional.ofNullable(values.get(attribute))
        .flatMap(concluded -> concluded.citation().clause());
  }

  /** The entries concluded for a list of the outcome, in their positions. */
  public <T> List<T> entries(String attribute, Class<T> element) {
    read.add(attribute);
    return entries.getOrDefault(attribute, Collections.emptySortedMap()).values().stream()
        .map(concluded -> element.cast(concluded.value()))
        .toList();
  }

  /** The list concluded for an attribute of the outcome; empty if none was. */
  public <T> List<T> list(String attribute, Class<T> element) {
    return find(attribute, Collection.class).stream()
        .flatMap(values -> ((Collection<?>) values).stream())
        .map(element::cast)
        .toList();
  }

  /** The route: the steps in their positions. */
  public List<Step> route() {
    return steps.values().stream().map(ConcludedStep::step).toList();
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
    return judgements.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Finding finding(String clause, List<Judgement> parts) {
    Verdict verdict =
        parts.stream().map(Judgement::verdict).reduce(Verdict::and).orElse(Verdict.APPLIED);
    Finding.Builder finding = Finding.builder().clause(clause).verdict(verdict);
    if (verdict == Verdict.UNDETERMINED) {
      finding.addAllMissing(
          parts.stream().flatMap(part -> part.missing().stream()).distinct().sorted().toList());
    }
    return finding
        .addAllComparisons(
            parts.stream()
                .flatMap(part -> part.comparisons().stream())
                .distinct()
                .sorted(BY_ATTRIBUTE)
                .toList())
        .build();
  }

  /** The verdict on a clause; empty if it was not evaluated. */
  public Optional<Verdict> verdict(String clause) {
    return Optional.ofNullable(judgements.get(clause))
        .flatMap(parts -> parts.stream().map(Judgement::verdict).reduce(Verdict::and));
  }

  /** What is absent, insufficient or wrong behind the VIOLATED findings. */
  public List<String> defects() {
    Set<String> defects = new LinkedHashSet<>();
    judgements.values().stream()
        .flatMap(List::stream)
        .forEach(part -> defects.addAll(part.defects()));
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
    return judgements.values().stream()
        .flatMap(List::stream)
        .map(Judgement::verdict)
        .reduce(Verdict::and)
        .flatMap(
            worst ->
                switch (worst) {
                  case VIOLATED -> Optional.of(false);
                  case UNDETERMINED -> Optional.empty();
                  case ADVISORY, SATISFIED, APPLIED -> Optional.of(true);
                });
  }

  Set<String> clauses() {
    return judgements.keySet();
  }

  List<String> rules() {
    return List.copyOf(rules);
  }

  /** Refuses values that no assembler read: a rule misspelled the attribute. */
  void requireAllRead(String kind) {
    values.forEach((attribute, concluded) -> requireRead(attribute, concluded.rule(), kind));
    entries.forEach(
        (attribute, list) ->
            list.values().forEach(one -> requireRead(attribute, one.rule(), kind)));
  }

  private void requireRead(String attribute, String rule, String kind) {
    if (!read.contains(attribute)) {
      throw new IllegalStateException(
          "rule \"%s\" concludes \"%s\", which the outcome of %s does not have%s"
              .formatted(rule, attribute, kind, Suggestion.maybe(attribute, read)));
    }
  }
}
