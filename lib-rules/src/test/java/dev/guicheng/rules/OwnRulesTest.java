package dev.guicheng.rules;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Severity;
import dev.guicheng.SiteClause;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Rules of a host's own beside the built-in ones. */
class OwnRulesTest {
  private static final String CLAUSES =
      "SITE-3\tRiverside service rules\t3\t投诉当日反馈\ta complaint is answered on its day\n";
  private static final String SAME_DAY =
      """
      package riverside.complaint

      import dev.guicheng.complaint.ComplaintRecord
      import dev.guicheng.manual.Deadline
      import dev.guicheng.manual.Moment
      import static dev.guicheng.rules.Conclude.*

      rule "SITE-3 progress is fed back on the day of receipt"
          @clause(SITE-3)
      when
          $record : ComplaintRecord( isKnown(receivedAt) )
      then
          insert( check($record).notAfter("feedbackAt", $record.feedbackAt().map(Moment::at),
              Deadline.on($record.receivedAt().orElseThrow().toLocalDate()), $record.asOf()) );
      end
      """;
  private static final ComplaintRecord LATE =
      ComplaintRecord.builder()
          .type(ContactType.COMPLAINT)
          .receivedAt(LocalDateTime.of(2026, 1, 30, 9, 0))
          .feedbackAt(LocalDateTime.of(2026, 1, 31, 9, 0))
          .build();
  private static final Callback CALLBACK =
      Callback.builder()
          .event(CallbackEvent.COMPLAINT)
          .finishedOn(LocalDate.of(2025, 3, 1))
          .severity(Severity.GENERAL)
          .build();
  private static final RuleSet SITE =
      RuleSet.builtIn().with("clauses.tsv", CLAUSES).with("same-day.drl", SAME_DAY);

  private static PolicyEngine engine(RuleSet rules) {
    return Guicheng.builder().rules(rules).build();
  }

  @Test
  void anOwnRuleJudgesBesideTheBuiltInOnes() {
    Decision<?> own = engine(SITE).decide(LATE);
    Decision<?> builtIn = Guicheng.engine().decide(LATE);

    assertThatDecision(own).violates("SITE-3");
    assertThat(own.rules())
        .containsAll(builtIn.rules())
        .contains("SITE-3 progress is fed back on the day of receipt");
    assertThat(own.findings()).containsAll(builtIn.findings());
  }

  @Test
  void aSiteClauseIsExplainedFromItsDocument() {
    Decision<?> decision = engine(SITE).decide(LATE);

    assertThat(decision.siteClauses()).extracting(SiteClause::id).containsExactly("SITE-3");
    assertThat(decision.explain(Locale.CHINESE)).contains("Riverside service rules", "投诉当日反馈");
    assertThat(decision.explain(Locale.ENGLISH)).contains("a complaint is answered on its day");
  }

  @Test
  void aDecisionReportsTheRulesThatMadeIt() {
    PolicyEngine engine = engine(SITE);

    assertThat(engine.decide(LATE).ruleSet()).isEqualTo(SITE.id());
    assertThat(engine.decide(CALLBACK).ruleSet()).isEqualTo(SITE.id());
    assertThat(Guicheng.engine().decide(LATE).ruleSet())
        .isEqualTo(RuleSet.builtIn().id())
        .matches("[0-9a-f]{16}")
        .isNotEqualTo(SITE.id());
  }

  @Test
  void anOwnRuleReplacesABuiltInOne() {
    RuleSet rules =
        RuleSet.builtIn()
            .with(
                "callback.drl",
                """
                package riverside.callback

                import dev.guicheng.callback.Callback
                import dev.guicheng.callback.CallbackEvent
                import static dev.guicheng.rules.Conclude.*

                rule "complaints are called back the same day"
                    @clause(CBK-03)
                    @overrides("%s")
                when
                    $callback : Callback( event == CallbackEvent.COMPLAINT )
                then
                    insert( applied($callback) );
                end
                """
                    .formatted(overriddenName()));

    Decision<CallbackOutcome> decision = engine(rules).decide(CALLBACK);

    assertThat(decision.rules())
        .contains("complaints are called back the same day")
        .doesNotContain(overriddenName());
  }

  private static String overriddenName() {
    return Guicheng.engine().decide(CALLBACK).rules().stream()
        .filter(name -> name.startsWith("CBK-03"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void conflictingConclusionsNameBothRules() {
    String conflicting =
        """
        package riverside.callback

        import dev.guicheng.callback.Callback
        import dev.guicheng.Form
        import static dev.guicheng.rules.Conclude.*

        rule "every callback is on the site's form"
            @clause(CBK-03)
        when
            $callback : Callback()
        then
            insert( outcome($callback, "form", new Form("SITE_FORM")) );
        end
        """;
    PolicyEngine engine = engine(RuleSet.builtIn().with("conflict.drl", conflicting));

    assertThatThrownBy(() -> engine.decide(CALLBACK))
        .hasStackTraceContaining("RuleConflictException")
        .hasStackTraceContaining("\"every callback is on the site's form\"")
        .hasStackTraceContaining("SITE_FORM");
  }

  @Test
  void ruleSetsOfTheSameFilesAreEqual() {
    RuleSet same = RuleSet.builtIn().with("same-day.drl", SAME_DAY).with("clauses.tsv", CLAUSES);

    assertThat(same).isEqualTo(SITE).hasSameHashCodeAs(SITE);
    assertThat(same.id()).isEqualTo(SITE.id());
    assertThat(RuleSet.builtIn().with("same-day.drl", SAME_DAY + "\n").id())
        .isNotEqualTo(RuleSet.builtIn().with("same-day.drl", SAME_DAY).id());
  }
}
