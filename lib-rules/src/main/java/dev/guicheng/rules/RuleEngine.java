package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.SiteClause;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Rules.AreaRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides by the compiled rules. */
final class RuleEngine implements PolicyEngine {
  /**
   * How many questions share a session where one is needed: enough to spread its cost, few enough
   * to stay in the cache.
   */
  private static final int CHUNK = 1_000;

  private final Rules rules;
  private final PolicyTimeline policies;
  private final WorkCalendar calendar;
  private final Recurring recurring = new Recurring();

  RuleEngine(Rules rules, PolicyTimeline policies, WorkCalendar calendar) {
    this.rules = rules;
    this.policies = policies;
    this.calendar = calendar;
  }

  /** Questions that one session can decide together. */
  private record Batch(AreaRules rules, PolicyBook book) {}

  @Override
  public <O> Decision<O> decide(Question<O> question) {
    PolicyBook book = policies.inForceFor(question);
    Problems problems = new Problems(question.kind());
    question.checkAgainst(book, problems);
    problems.throwIfAny();
    return decide(question, rulesFor(question), book);
  }

  private <O> Decision<O> decide(Question<O> question, AreaRules rules, PolicyBook book) {
    return decision(question, rules, book, rules.base().run(question, book, calendar));
  }

  @Override
  public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
    requireKnownCodes(questions);
    Decision<?>[] decisions = new Decision<?>[questions.size()];
    Map<Batch, Map<Question<?>, List<Integer>>> batches = new LinkedHashMap<>();
    int position = 0;
    for (Question<?> question : questions) {
      AreaRules area = rulesFor(question);
      PolicyBook book = policies.inForceFor(question);
      if (area.base().needsSession(question)) {
        batches
            .computeIfAbsent(new Batch(area, book), batch -> new LinkedHashMap<>())
            .computeIfAbsent(question, equal -> new ArrayList<>(1))
            .add(position);
      } else {
        decisions[position] = decide(question, area, book);
      }
      position++;
    }
    batches.forEach((batch, positions) -> decideInSessions(batch, positions, decisions));
    return List.of(decisions);
  }

  private void requireKnownCodes(Collection<? extends Question<?>> questions) {
    List<Problem> problems = new ArrayList<>();
    int position = 0;
    for (Question<?> question : questions) {
      Problems found = new Problems(question.kind());
      question.checkAgainst(policies.inForceFor(question), found);
      if (!found.found().isEmpty()) {
        String parent = "[" + position + "]";
        found.found().forEach(problem -> problems.add(problem.within(parent)));
      }
      position++;
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException("questions", problems);
    }
  }

  /** Decides distinct questions by the chunk; equal ones share the decision (ADR 6). */
  private void decideInSessions(
      Batch batch, Map<Question<?>, List<Integer>> positions, Decision<?>[] decisions) {
    List<Question<?>> distinct = List.copyOf(positions.keySet());
    for (int start = 0; start < distinct.size(); start += CHUNK) {
      batch
          .rules()
          .base()
          .runInSession(
              distinct.subList(start, Math.min(start + CHUNK, distinct.size())),
              batch.book(),
              calendar)
          .forEach(
              (question, conclusions) -> {
                Decision<?> decision = decision(question, batch.rules(), batch.book(), conclusions);
                requireNonNull(positions.get(question))
                    .forEach(position -> decisions[position] = decision);
              });
    }
  }

  private <O> Decision<O> decision(
      Question<O> question, AreaRules rules, PolicyBook book, Conclusions conclusions) {
    O outcome = rules.area().assemble(question, conclusions);
    List<String> clauses = conclusions.clauses();
    return Decision.of(
        question.kind(),
        outcome,
        findings(question, clauses, conclusions),
        recurring.readings(question.kind(), clauses, book),
        siteClauses(clauses),
        recurring.rules(conclusions.rules()),
        book.id(),
        this.rules.set().id(),
        book.overrides(question.kind(), clauses));
  }

  /** Those of the rules, then those on the policy book itself. */
  private List<Finding> findings(
      Question<?> question, List<String> clauses, Conclusions conclusions) {
    List<Finding> advisories = policies.advisories(question, clauses);
    if (advisories.isEmpty()) {
      return conclusions.findings();
    }
    List<Finding> findings = new ArrayList<>(conclusions.findings());
    findings.addAll(advisories);
    return findings;
  }

  private List<SiteClause> siteClauses(List<String> clauses) {
    return rules.siteClauses().isEmpty()
        ? List.of()
        : clauses.stream()
            .filter(rules.siteClauses()::containsKey)
            .map(rules.siteClauses()::get)
            .toList();
  }

  private AreaRules rulesFor(Question<?> question) {
    AreaRules found = rules.byKind().get(question.kind());
    if (found == null) {
      throw new IllegalArgumentException(
          "no rules decide questions of kind %s, only %s"
              .formatted(question.kind(), rules.byKind().keySet().stream().sorted().toList()));
    }
    return found;
  }

  @Override
  public PolicyTimeline policies() {
    return policies;
  }

  RuleSet ruleSet() {
    return rules.set();
  }

  /** The engine with other rules and books; rules that are the same are not compiled again. */
  RuleEngine with(RuleSet set, PolicyTimeline other) {
    return new RuleEngine(set.equals(rules.set()) ? rules : Rules.load(set), other, calendar);
  }

  @Override
  public PolicyEngine withPolicies(PolicyTimeline other) {
    return new RuleEngine(rules, other, calendar);
  }
}
