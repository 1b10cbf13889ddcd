package dev.guicheng.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.Question;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * All rules of an area in Drools' own session, for those that join facts or accumulate. Immutable
 * and safe for many threads: every run has its own session.
 */
final class SessionRules {
  private final KieBase base;
  private final Map<String, RuleCitation> citations;
  private final Set<String> globals;

  /**
   * @param citations by the rule's {@link #key}
   */
  SessionRules(Collection<Model> models, Map<String, RuleCitation> citations) {
    this.base = KieBaseBuilder.createKieBaseFromModel(models);
    this.citations = citations;
    this.globals =
        base.getKiePackages().stream()
            .flatMap(rules -> rules.getGlobalVariables().stream())
            .map(Global::getName)
            .collect(toUnmodifiableSet());
  }

  /** What tells rules apart: package and name. */
  static String key(String packageName, String name) {
    return packageName + '/' + name;
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
    RuleCitation citation = citations.get(key(rule.getPackageName(), rule.getName()));
    Conclusions about = conclusions.get(conclusion.about());
    if (citation == null || about == null) {
      throw new IllegalStateException(
          "rule \"%s\" concludes about a question that was not asked: %s"
              .formatted(rule.getName(), conclusion.about()));
    }
    about.add(citation, conclusion);
  }
}
