package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.SiteClause;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.manual.Manual;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.rules.Rules.AreaRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides by the compiled rules. */
final class RuleEngine implements PolicyEngine {
  /**
   * How many questions share a session: enough to spread its cost, few enough to stay in the cache.
   */
  private static final int CHUNK = 1_000;

  private final Rules rules;
  private final PolicyTimeline policies;
  private final WorkCalendar calendar;

  RuleEngine(Rules rules, PolicyTimeline policies, WorkCalendar calendar) {
    this.rules = rules;
    this.policies = policies;
    this.calendar = calendar;
  }

  /** Questions that one session can decide together. */
  private record Batch(AreaRules rules, PolicyBook book) {}

  @Override
  @SuppressWarnings("unchecked") // a question's decision has the question's outcome type
  public <O> Decision<O> decide(Question<O> question) {
    PolicyBook book = policies.inForceOn(question.policyDate());
    Problems problems = new Problems(question.kind());
    question.checkAgainst(book, problems);
    problems.throwIfAny();
    Batch batch = new Batch(rulesFor(question), book);
    return (Decision<O>) requireNonNull(decideBatch(batch, List.of(question)).get(question));
  }

  @Override
  public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
    Map<Batch, Set<Question<?>>> batches = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    int position = 0;
    for (Question<?> question : questions) {
      PolicyBook book = policies.inForceOn(question.policyDate());
      Problems found = new Problems(question.kind());
      question.checkAgainst(book, found);
      String parent = "[" + position++ + "]";
      found.found().forEach(problem -> problems.add(problem.within(parent)));
      batches
          .computeIfAbsent(new Batch(rulesFor(question), book), batch -> new LinkedHashSet<>())
          .add(question);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException("questions", problems);
    }
    Map<Question<?>, Decision<?>> decisions = new HashMap<>();
    batches.forEach(
        (batch, distinct) ->
            chunks(List.copyOf(distinct))
                .forEach(chunk -> decisions.putAll(decideBatch(batch, chunk))));
    return questions.stream().<Decision<?>>map(decisions::get).toList();
  }

  private static List<List<Question<?>>> chunks(List<Question<?>> questions) {
    List<List<Question<?>>> chunks = new ArrayList<>();
    for (int start = 0; start < questions.size(); start += CHUNK) {
      chunks.add(questions.subList(start, Math.min(start + CHUNK, questions.size())));
    }
    return chunks;
  }

  private Map<Question<?>, Decision<?>> decideBatch(Batch batch, List<Question<?>> questions) {
    Map<Question<?>, Decision<?>> decisions = new HashMap<>();
    batch
        .rules()
        .base()
        .run(questions, batch.book(), calendar)
        .forEach(
            (question, conclusions) ->
                decisions.put(question, decision(batch, question, conclusions)));
    return decisions;
  }

  private <O> Decision<O> decision(Batch batch, Question<O> question, Conclusions conclusions) {
    O outcome = batch.rules().area().assemble(question, conclusions);
    return Decision.<O>builder()
        .kind(question.kind())
        .outcome(outcome)
        .addAllFindings(conclusions.findings())
        .addAllFindings(policies.advisories(question, conclusions.clauses()))
        .addAllReadings(
            Manual.readingsOf(question.kind(), conclusions.clauses())
                .filter(reading -> !batch.book().movedReadings().contains(reading))
                .toList())
        .addAllRules(conclusions.rules())
        .addAllSiteClauses(siteClauses(conclusions))
        .policy(batch.book().id())
        .ruleSet(rules.set().id())
        .addAllOverrides(batch.book().overrides(question.kind(), conclusions.clauses()))
        .build();
  }

  private List<SiteClause> siteClauses(Conclusions conclusions) {
    return rules.siteClauses().isEmpty()
        ? List.of()
        : conclusions.clauses().stream()
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
