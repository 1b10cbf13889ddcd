package dev.guicheng.rules;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guicheng.Action;
import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Question;
import dev.guicheng.Role;
import dev.guicheng.Severity;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.rules.own.AskedKind;
import dev.guicheng.rules.own.EverySentence;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Rules in Chinese sentences. */
class SentencesTest {
  private static final String CLAUSES =
      "SITE-3\t滨江服务细则\t3\t重大投诉两小时内反馈\tmajor ones within two hours\n";
  private static final LocalDateTime NINE = LocalDateTime.of(2026, 1, 30, 9, 0);

  private static RuleSet rules(String sentences) {
    return RuleSet.builtIn().with("clauses.tsv", CLAUSES).with("site.dslr", sentences);
  }

  private static <O> Decision<O> decide(String sentences, Question<O> question) {
    return Guicheng.builder().rules(rules(sentences)).build().decide(question);
  }

  private static String problems(String sentences) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> Guicheng.builder().rules(rules(sentences)).build());
    assertThat(refused).as("the sentences were not refused").isNotNull();
    return String.valueOf(refused.getMessage());
  }

  @Test
  void aTimeLimitOfTheSitesOwn() {
    String sentences =
        """
        # 滨江项目的投诉规则
        问题 投诉处理记录检查

        规则 "SITE-3 投诉两小时内反馈"
          条款 SITE-3
        当
          来件性质 为 投诉
          接受时间 已知
        则
          要求 反馈处理情况的时间 在 接受时间 之后 2 小时内
        结束
        """;

    assertThatDecision(decide(sentences, fedBackAt(NINE.plusHours(2)))).satisfies("SITE-3");
    assertThatDecision(decide(sentences, fedBackAt(NINE.plusHours(2).plusMinutes(1))))
        .violates("SITE-3");
    assertThatDecision(
            decide(sentences, ComplaintRecord.builder().type(ContactType.COMPLAINT).build()))
        .hasNoFindingOn("SITE-3");
  }

  private static ComplaintRecord fedBackAt(LocalDateTime feedbackAt) {
    return ComplaintRecord.builder()
        .type(ContactType.COMPLAINT)
        .acceptedAt(NINE)
        .feedbackAt(feedbackAt)
        .build();
  }

  @Test
  void aDutyOfTheSitesOwn() {
    String sentences =
        """
        问题:complaint
        规则 "SITE-3 重大投诉由经理当日核实"
        条款 SITE-3
        当
        严重程度为重大。
        紧急为否;
        则
        由 客户服务部经理 在 收到时间 之后 2 小时内 核实
        适用
        结束
        """;
    Decision<ComplaintOutcome> decision =
        decide(
            sentences,
            Complaint.builder()
                .type(ContactType.COMPLAINT)
                .severity(Severity.MAJOR)
                .receivedAt(NINE)
                .build());

    assertThatDecision(decision).applies("SITE-3");
    assertThat(decision.outcome().obligations())
        .filteredOn(obligation -> obligation.clause().equals("SITE-3"))
        .singleElement()
        .satisfies(
            obligation -> {
              assertThat(obligation.role()).isEqualTo(Role.SERVICE_MANAGER);
              assertThat(obligation.action()).isEqualTo(Action.VERIFY);
              assertThat(obligation.dueAt()).contains(NINE.plusHours(2));
            });
  }

  @Test
  void whatCannotBeTranslatedIsSaidAllAtOnceWithItsLine() {
    assertThat(
            problems(
                """
                问题 投诉与建议受理
                规则 "one"
                条款 SITE-3
                当
                严重成度 为 重大
                严重程度 为 重打
                严重程度 至少 3
                天气 很好
                则
                结束
                """))
        .contains("site.dslr:5: \"严重成度 为 重大\": \"严重成度\" is no attribute", "Maybe 严重程度?")
        .contains("site.dslr:6: ", "\"重打\" is none of [", "Maybe 重大?")
        .contains("site.dslr:7: ", "this cannot be said of 严重程度")
        .contains("site.dslr:8: \"天气 很好\": no phrase says so");
    assertThat(problems("问题 投诉与建议受里\n")).contains("site.dslr:1: ", "Maybe 投诉与建议受理?");
    assertThat(problems("问题 complaint\n规则 \"one\"\n条款 SITE-3\n则\n"))
        .contains("site.dslr:4: before the conditions")
        .contains("has no 结束");
  }

  @Test
  void aRuleInSentencesIsCheckedLikeAnyOther() {
    assertThat(problems("问题 complaint\n\n规则 \"one\"\n条款 SITE-33\n当\n则\n符合\n结束\n"))
        .contains("site.dslr:3: rule \"one\" cites clause SITE-33", "Maybe SITE-3?");
  }

  @Test
  void everyAttributeOfEveryKindCanBeComparedAndRequired() {
    RuleSet rules = RuleSet.builtIn();
    for (Area area : Areas.ALL) {
      for (AskedKind kind : area.kinds()) {
        rules = rules.with(kind.name() + ".dslr", EverySentence.about(kind));
      }
    }

    assertThat(Guicheng.builder().rules(rules).build()).isNotNull();
  }

  @Test
  void aSiteAddsPhrases() {
    RuleSet rules =
        rules("问题 complaint\n规则 \"one\"\n条款 SITE-3\n当\n急件\n则\n上报总部\n结束\n")
            .with(
                "site.dsl",
                "[when]急件=urgent\n[then]上报总部=insert( check({question}).violated(\"headquarters\") );\n");

    assertThatDecision(
            Guicheng.builder()
                .rules(rules)
                .build()
                .decide(Complaint.builder().type(ContactType.COMPLAINT).urgent(true).build()))
        .violates("SITE-3");
  }
}
