package dev.guicheng.rules;

import static dev.guicheng.rules.Conclude.check;
import static dev.guicheng.rules.Conclude.entry;
import static dev.guicheng.rules.Conclude.outcome;
import static dev.guicheng.rules.Conclude.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.guicheng.Action;
import dev.guicheng.Role;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.junit.jupiter.api.Test;

class RuleBaseTest {
  private static final Area AREA =
      new Area("test", Map.of(), Map.of("limits", Set.of("CBK-01", "CBK-02")));
  private static final Callback CALLBACK =
      Callback.builder()
          .event(CallbackEvent.FIRST_AID)
          .finishedOn(LocalDate.of(2025, 3, 1))
          .build();

  @Test
  void aRuleWithoutAClauseIsRefusedByName() {
    assertThatThrownBy(
            () ->
                base(uncited("somebody's opinion", callback -> outcome(callback, "dueOn", "now"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"somebody's opinion\"")
        .hasMessageContaining("Maybe add @clause");
  }

  @Test
  void aRuleOverATableCitesTheClauseOfEachRow() {
    RuleBase base =
        base(
            ofRows("each limit", "limits", callback -> check(callback, "CBK-02")),
            ofRows("each duty", "limits", callback -> check(callback, "SITE-1").violated()));

    assertThat(run(base).findings())
        .extracting(finding -> finding.clause() + " " + finding.verdict())
        .containsExactly("CBK-02 SATISFIED", "SITE-1 VIOLATED");
    assertThat(base.citations())
        .allSatisfy(
            citation ->
                assertThat(citation.clauses()).containsExactlyInAnyOrder("CBK-01", "CBK-02"));
  }

  @Test
  void aRuleOverATableThatTheAreaDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> base(ofRows("each limit", "limit", callback -> check(callback, "X"))))
        .hasMessageContaining("\"each limit\"");
  }

  @Test
  void aConclusionNamesAClauseIfAndOnlyIfItsRuleReadsRows() {
    assertThatThrownBy(() -> run(base(ofRows("each limit", "limits", Conclude::check))))
        .hasStackTraceContaining("\"each limit\"")
        .hasStackTraceContaining("names none");
    assertThatThrownBy(() -> run(base(cited("one", callback -> check(callback, "CBK-02")))))
        .hasStackTraceContaining("cannot cite CBK-02");
  }

  @Test
  void severalRulesContributeToOneList() {
    RuleBase base =
        base(
            cited("one", callback -> entry(callback, "papers", 2, "letter")),
            cited("two", callback -> entry(callback, "papers", 1, "certificate")),
            cited("three", callback -> entry(callback, "papers", 2, "letter")));

    Conclusions conclusions = run(base);
    assertThat(conclusions.entries("papers", String.class))
        .containsExactly("certificate", "letter");
    conclusions.requireAllRead("callback");
  }

  @Test
  void rulesThatPutDifferentEntriesInOnePlaceAreAnError() {
    RuleBase base =
        base(
            cited("one", callback -> entry(callback, "papers", 1, "letter")),
            cited("two", callback -> entry(callback, "papers", 1, "certificate")));

    assertThatThrownBy(() -> run(base)).hasStackTraceContaining("papers[1]");
  }

  @Test
  void aListThatTheOutcomeDoesNotHaveIsAnError() {
    Conclusions conclusions =
        run(base(cited("one", callback -> entry(callback, "papers", 1, "x"))));
    assertThatThrownBy(() -> conclusions.requireAllRead("callback"))
        .hasMessageContaining("\"one\"")
        .hasMessageContaining("\"papers\"");
  }

  @Test
  void rulesThatConcludeDifferentValuesAreAnErrorNamingBoth() {
    RuleBase base =
        base(
            cited("three days", callback -> outcome(callback, "dueOn", "Tuesday")),
            cited("one week", callback -> outcome(callback, "dueOn", "Saturday")));

    assertThatThrownBy(() -> run(base))
        .hasStackTraceContaining("RuleConflictException")
        .hasStackTraceContaining("\"three days\"")
        .hasStackTraceContaining("\"one week\"")
        .hasStackTraceContaining("Tuesday")
        .hasStackTraceContaining("Saturday");
  }

  @Test
  void rulesThatPutDifferentStepsInOnePlaceAreAnError() {
    RuleBase base =
        base(
            cited("signs", callback -> step(callback, 1, Role.SUPERVISOR, Action.SIGN)),
            cited("approves", callback -> step(callback, 1, Role.SUPERVISOR, Action.APPROVE)));

    assertThatThrownBy(() -> run(base)).hasStackTraceContaining("route, position 1");
  }

  @Test
  void rulesThatAgreeAreNoConflict() {
    RuleBase base =
        base(
            cited("first", callback -> outcome(callback, "dueOn", "Tuesday")),
            cited("second", callback -> outcome(callback, "dueOn", "Tuesday")));

    Conclusions conclusions = run(base);

    assertThat(conclusions.find("dueOn", String.class)).contains("Tuesday");
    assertThat(conclusions.rules()).containsExactly("first", "second");
  }

  @Test
  void anEmptyValueConcludesNothing() {
    Conclusions conclusions =
        run(base(cited("perhaps", callback -> outcome(callback, "dueOn", Optional.empty()))));

    assertThat(conclusions.find("dueOn", String.class)).isEmpty();
  }

  @Test
  void aValueThatNoAssemblerReadsIsAnErrorWithASuggestion() {
    Conclusions conclusions =
        run(base(cited("misspelled", callback -> outcome(callback, "dueOm", "Tuesday"))));
    conclusions.find("dueOn", String.class);

    assertThatThrownBy(() -> conclusions.requireAllRead("callback"))
        .hasMessageContaining("\"misspelled\"")
        .hasMessageContaining("Maybe dueOn?");
  }

  private static Conclusions run(RuleBase base) {
    return base.run(CALLBACK, PolicyBook.manual(), WorkCalendar.mondayToFriday());
  }

  private static RuleBase base(Rule... rules) {
    ModelImpl model = new ModelImpl();
    for (Rule rule : rules) {
      model.addRule(rule);
    }
    return RuleBase.of(AREA, List.of(model));
  }

  private static Rule ofRows(String name, String table, Function<Callback, Conclusion> conclusion) {
    return build(rule("dev.guicheng.rules.test", name).metadata("clausesOf", table), conclusion);
  }

  private static Rule cited(String name, Function<Callback, Conclusion> conclusion) {
    return build(rule("dev.guicheng.rules.test", name).metadata("clause", "CBK-03"), conclusion);
  }

  private static Rule uncited(String name, Function<Callback, Conclusion> conclusion) {
    return build(rule("dev.guicheng.rules.test", name), conclusion);
  }

  private static Rule build(RuleBuilder rule, Function<Callback, Conclusion> conclusion) {
    Variable<Callback> callback = declarationOf(Callback.class);
    return rule.build(
        pattern(callback),
        on(callback).execute((drools, question) -> drools.insert(conclusion.apply(question))));
  }
}
