package dev.guicheng.rules;

import static dev.guicheng.rules.Conclude.outcome;
import static dev.guicheng.rules.Conclude.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.guicheng.Action;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.junit.jupiter.api.Test;

class RuleBaseTest {
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
    Map<Question<?>, Conclusions> conclusions =
        base.run(List.of(CALLBACK), PolicyBook.manual(), WorkCalendar.mondayToFriday());
    return conclusions.values().iterator().next();
  }

  private static RuleBase base(Rule... rules) {
    ModelImpl model = new ModelImpl();
    for (Rule rule : rules) {
      model.addRule(rule);
    }
    return RuleBase.of("test", List.of(model));
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
