package dev.guicheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.rules.Guicheng;
import dev.guicheng.rules.RuleSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts get no rule compiler: decisions are made without one on the class path. */
class RuntimeClassPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.antlr.runtime.Parser",
        "org.antlr.v4.runtime.Parser",
        "org.drools.drl.parser.DrlParser",
        "org.drools.drl.ast.descr.PackageDescr",
        "org.eclipse.jdt.core.compiler.IProblem"
      })
  void whatCompilesRulesIsNotThere(String compilerClass) {
    assertThatThrownBy(() -> Class.forName(compilerClass))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void ownRulesAreRefusedWithTheCoordinatesToAdd() {
    RuleSet rules = RuleSet.builtIn().with("night.drl", "package site.callback");

    assertThatThrownBy(() -> Guicheng.builder().rules(rules).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("night.drl")
        .hasMessageContaining("Maybe add org.drools:drools-engine:10.2.0?");
  }

  @Test
  void questionsAreDecidedWithoutIt() {
    Decision<CallbackOutcome> decision =
        Guicheng.engine()
            .decide(
                Callback.builder()
                    .event(CallbackEvent.FIRST_AID)
                    .finishedOn(LocalDate.of(2025, 3, 1))
                    .build());

    assertThat(decision.outcome().dueOn()).contains(LocalDate.of(2025, 3, 8));
  }
}
