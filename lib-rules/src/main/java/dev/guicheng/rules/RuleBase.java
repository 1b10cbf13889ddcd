package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.guicheng.Question;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compiled rules of one area. Rules that start from one fact run directly; where one of them
 * joins facts, its questions are decided in Drools' session (ADR 8). Safe for many threads.
 */
final class RuleBase {
  private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);

  private final Map<String, RuleCitation> citations;
  private final DirectRules direct;
  private final List<Class<?>> needSession;
  private final Lazy<SessionRules> session;

  private RuleBase(
      Map<String, RuleCitation> citations,
      DirectRules direct,
      List<Class<?>> needSession,
      Lazy<SessionRules> session) {
    this.citations = citations;
    this.direct = direct;
    this.needSession = needSession;
    this.session = session;
  }

  /**
   * Builds an area's rules from their compiled models. Of rules with the same package and name the
   * last one counts.
   *
   * @throws IllegalStateException if a rule cites no clause, or the clauses of no known table
   */
  static RuleBase of(Area area, Collection<Model> models) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    models.forEach(
        model ->
            model
                .getRules()
                .forEach(
                    rule -> rules.put(SessionRules.key(rule.getPackage(), rule.getName()), rule)));
    Map<String, RuleCitation> citations = citations(rules, area);
    SharedTests shared = new SharedTests();
    List<DirectRule> direct = new ArrayList<>();
    List<Class<?>> needSession = new ArrayList<>();
    rules.forEach(
        (key, rule) ->
            DirectRule.of(rule, requireNonNull(citations.get(key)), shared)
                .ifPresentOrElse(direct::add, () -> needSession.add(firstType(rule))));
    LOG.debug(
        "area {}: {} rules, of which {} need a session",
        area.name(),
        rules.size(),
        needSession.size());
    return new RuleBase(
        citations,
        new DirectRules(direct, shared.count()),
        List.copyOf(needSession),
        new Lazy<>(() -> new SessionRules(models, citations)));
  }

  /** The type of questions that a rule may be about; all, if it does not start from one. */
  private static Class<?> firstType(Rule rule) {
    return rule.getView().getSubConditions().get(0) instanceof Pattern<?> pattern
            && Question.class.isAssignableFrom(pattern.getPatternVariable().getType())
        ? pattern.getPatternVariable().getType()
        : Question.class;
  }

  private static Map<String, RuleCitation> citations(Map<String, Rule> rules, Area area) {
    Map<String, RuleCitation> citations = new HashMap<>();
    List<String> uncited = new ArrayList<>();
    rules.forEach(
        (key, rule) ->
            citation(rule, area)
                .ifPresentOrElse(
                    citation -> citations.put(key, citation),
                    () -> uncited.add('"' + rule.getName() + '"')));
    if (!uncited.isEmpty()) {
      throw new IllegalStateException(
          "rules of area %s that cite no clause: %s%nMaybe add @clause(…), or @clausesOf(a table of the area)?"
              .formatted(area.name(), uncited.stream().sorted().collect(joining(", "))));
    }
    return Map.copyOf(citations);
  }

  private static Optional<RuleCitation> citation(Rule rule, Area area) {
    Optional<RuleCitation> own =
        annotation(rule, "clause").map(clause -> RuleCitation.ofClause(rule.getName(), clause));
    return own.or(
        () ->
            annotation(rule, "clausesOf")
                .flatMap(table -> Optional.ofNullable(area.tables().get(table)))
                .map(clauses -> RuleCitation.ofRows(rule.getName(), clauses)));
  }

  private static Optional<String> annotation(Rule rule, String name) {
    return Optional.ofNullable(rule.getMetaData().get(name))
        .map(value -> value.toString().replace("\"", ""));
  }

  /** The rules and the clauses they cite. */
  Collection<RuleCitation> citations() {
    return citations.values();
  }

  /** Whether a question is better decided together with others of its kind. */
  boolean needsSession(Question<?> question) {
    for (Class<?> type : needSession) {
      if (type.isInstance(question)) {
        return true;
      }
    }
    return false;
  }

  /** Runs the rules over one question. */
  Conclusions run(Question<?> question, PolicyBook book, WorkCalendar calendar) {
    return needsSession(question)
        ? requireNonNull(runInSession(List.of(question), book, calendar).get(question))
        : Inference.about(question, book, calendar, direct);
  }

  /**
   * Runs the rules over distinct questions that are decided under the same book, in one session.
   */
  Map<Question<?>, Conclusions> runInSession(
      Collection<? extends Question<?>> questions, PolicyBook book, WorkCalendar calendar) {
    return session.get().run(questions, book, calendar);
  }
}
