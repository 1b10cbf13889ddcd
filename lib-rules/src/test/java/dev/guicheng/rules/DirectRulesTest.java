package dev.guicheng.rules;

import static dev.guicheng.rules.Conclude.check;
import static dev.guicheng.rules.Conclude.outcome;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.guicheng.Question;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** Rules that run directly conclude what they conclude in Drools' session. */
class DirectRulesTest {
  private static final Callback CALLBACK =
      Callback.builder()
          .event(CallbackEvent.FIRST_AID)
          .finishedOn(LocalDate.of(2025, 3, 1))
          .build();

  @Test
  void noBuiltInRuleNeedsASession() {
    Map<String, RuleBase> bases = builtIn();

    assertThat(CaseQuestions.acceptedBy(Guicheng.engine()))
        .noneMatch(question -> base(bases, question).needsSession(question));
  }

  @Test
  void everyQuestionOfTheCaseFilesIsConcludedUponAsInASession() {
    Map<String, RuleBase> bases = builtIn();

    for (Question<?> question : CaseQuestions.acceptedBy(Guicheng.engine())) {
      RuleBase base = base(bases, question);
      Conclusions direct = base.run(question, PolicyBook.manual(), WorkCalendar.mondayToFriday());
      Conclusions inSession =
          requireNonNull(
              base.runInSession(
                      List.of(question), PolicyBook.manual(), WorkCalendar.mondayToFriday())
                  .get(question));

      assertThat(direct.findings()).as("%s", question).isEqualTo(inSession.findings());
      assertThat(Set.copyOf(direct.rules())).isEqualTo(Set.copyOf(inSession.rules()));
      assertThat(new HashSet<>(direct.defects())).isEqualTo(new HashSet<>(inSession.defects()));
      assertThat(direct.route()).isEqualTo(inSession.route());
      assertThat(direct.obligations()).isEqualTo(inSession.obligations());
      assertThat(direct.compliant()).isEqualTo(inSession.compliant());
    }
  }

  @Test
  void aRuleThatJoinsFactsRunsInASession() {
    Variable<Callback> callback = declarationOf(Callback.class);
    Variable<String> word = declarationOf(String.class);
    Rule derives =
        rule("test", "derives")
            .metadata("clause", "CBK-01")
            .build(pattern(callback), on(callback).execute((drools, asked) -> drools.insert("x")));
    Rule joins =
        rule("test", "joins")
            .metadata("clause", "CBK-02")
            .build(
                pattern(callback),
                pattern(word),
                on(callback, word)
                    .execute(
                        (drools, asked, derived) -> {
                          drools.insert(check(asked));
                          drools.insert(outcome(asked, "word", derived));
                        }));

    RuleBase base = base(derives, joins);

    assertThat(base.needsSession(CALLBACK)).isTrue();
    Conclusions conclusions = run(base);
    assertThat(conclusions.find("word", String.class)).contains("x");
    assertThat(conclusions.clauses()).containsExactly("CBK-02");
  }

  @Test
  void aRuleWithSalienceRunsInASession() {
    Variable<Callback> callback = declarationOf(Callback.class);
    RuleBase base =
        base(
            rule("test", "first")
                .metadata("clause", "CBK-01")
                .attribute(Rule.Attribute.SALIENCE, 10)
                .build(
                    pattern(callback),
                    on(callback).execute((drools, asked) -> drools.insert(check(asked)))));

    assertThat(base.needsSession(CALLBACK)).isTrue();
    assertThat(run(base).clauses()).containsExactly("CBK-01");
  }

  @Test
  void aRuleThatDoesMoreThanInsertIsRefusedByName() {
    Variable<Callback> callback = declarationOf(Callback.class);
    RuleBase base =
        base(
            rule("test", "takes back")
                .metadata("clause", "CBK-01")
                .build(
                    pattern(callback),
                    on(callback).execute((drools, asked) -> drools.delete(asked))));

    assertThatThrownBy(() -> run(base))
        .hasStackTraceContaining("\"takes back\"")
        .hasStackTraceContaining("rules only insert");
  }

  @Test
  void aConclusionAboutAnotherQuestionIsRefusedByName() {
    Variable<Callback> callback = declarationOf(Callback.class);
    Callback other =
        Callback.builder().event(CallbackEvent.SURVEY).finishedOn(LocalDate.of(2025, 3, 1)).build();
    RuleBase base =
        base(
            rule("test", "strays")
                .metadata("clause", "CBK-01")
                .build(
                    pattern(callback),
                    on(callback).execute((drools, asked) -> drools.insert(check(other)))));

    assertThatThrownBy(() -> run(base))
        .hasStackTraceContaining("\"strays\"")
        .hasStackTraceContaining("not asked");
  }

  private static Conclusions run(RuleBase base) {
    return base.run(CALLBACK, PolicyBook.manual(), WorkCalendar.mondayToFriday());
  }

  private static RuleBase base(Rule... rules) {
    ModelImpl model = new ModelImpl();
    for (Rule rule : rules) {
      model.addRule(rule);
    }
    return RuleBase.of(new Area("test", Map.of(), Map.of()), List.of(model));
  }

  private static RuleBase base(Map<String, RuleBase> bases, Question<?> question) {
    return bases.getOrDefault(question.kind(), base());
  }

  private static Map<String, RuleBase> builtIn() {
    CompiledRules compiled = CompiledRules.builtIn();
    Map<String, RuleBase> byKind = new HashMap<>();
    for (Area area : Areas.ALL) {
      RuleBase base = RuleBase.of(area, compiled.of(area.name()));
      area.assemblers().keySet().forEach(kind -> byKind.put(kind, base));
    }
    return byKind;
  }
}
