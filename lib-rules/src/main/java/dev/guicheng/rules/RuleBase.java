package dev.guicheng.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

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
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compiled rules of one area. Immutable and safe for many threads: every run has its own
 * session.
 */
final class RuleBase {
  private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);

  private final KieBase base;
  private final Map<Rule, RuleCitation> citations;
  private final Set<String> globals;

  private RuleBase(KieBase base, Map<Rule, RuleCitation> citations) {
    this.base = base;
    this.citations = citations;
    this.globals =
        base.getKiePackages().stream()
            .flatMap(rules -> rules.getGlobalVariables().stream())
            .map(Global::getName)
            .collect(toUnmodifiableSet());
  }

  /**
   * Builds an area's rules from their compiled model.
   *
   * @throws IllegalStateException if a rule cites no clause, or the clauses of no known table
   */
  static RuleBase of(Area area, Collection<Model> models) {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
    Map<Rule, RuleCitation> citations = new HashMap<>();
    List<String> uncited = new ArrayList<>();
    for (KiePackage rules : base.getKiePackages()) {
      for (Rule rule : rules.getRules()) {
        citation(rule, area)
            .ifPresentOrElse(
                citation -> citations.put(rule, citation),
                () -> uncited.add('"' + rule.getName() + '"'));
      }
    }
    if (!uncited.isEmpty()) {
      throw new IllegalStateException(
          "rules of area %s that cite no clause: %s%nMaybe add @clause(…), or @clausesOf(a table of the area)?"
              .formatted(area.name(), uncited.stream().sorted().collect(joining(", "))));
    }
    LOG.debug("area {}: {} rules", area.name(), citations.size());
    return new RuleBase(base, Map.copyOf(citations));
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

  /** Runs the rules over distinct questions that are decided under the same book. */
  Map<Question<?>, Conclusions> run(
      Collection<? extends Question<?>> questions, PolicyBook book, WorkCalendar calendar) {
    Map<Question<?>, Conclusions> conclusions = new LinkedHashMap<>();
    questions.forEach(question -> conclusions.put(question, new Conclusions()));
    KieSession session = base.newKieSession();
    try {
      setGlobal(session, "policy", book);
      setGlobal(session, "calendar", calendar);
      session.addEventListener(
          new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
              if (event.getObject() instanceof Conclusion conclusion) {
                note(event.getRule(), conclusion, conclusions);
              }
            }
          });
      conclusions.keySet().forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return conclusions;
  }

  private void setGlobal(KieSession session, String name, Object value) {
    if (globals.contains(name)) {
      session.setGlobal(name, value);
    }
  }

  private void note(Rule rule, Conclusion conclusion, Map<Question<?>, Conclusions> conclusions) {
    RuleCitation citation = citations.get(rule);
    Conclusions about = conclusions.get(conclusion.about());
    if (citation == null || about == null) {
      throw new IllegalStateException(
          "rule \"%s\" concludes about a question that was not asked: %s"
              .formatted(rule.getName(), conclusion.about()));
    }
    about.add(citation, conclusion);
  }
}
