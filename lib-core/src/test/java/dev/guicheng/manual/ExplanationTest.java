package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Comparison;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Relation;
import dev.guicheng.Verdict;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final PolicyId MANUAL = new PolicyId("manual", "0123456789abcdef");

  private static final Finding LATE_CALLBACK =
      Finding.builder()
          .clause("CBK-03")
          .verdict(Verdict.VIOLATED)
          .addComparisons(
              new Comparison(
                  "calledBackOn",
                  List.of("2025-03-05"),
                  Relation.NOT_AFTER,
                  List.of("2025-03-04"),
                  Optional.empty(),
                  Verdict.VIOLATED))
          .build();

  private static final Finding UNKNOWN_PERFORMERS =
      Finding.builder()
          .clause("CBK-01")
          .verdict(Verdict.UNDETERMINED)
          .addMissing("Y-04", "complaint.deadlines", "performers")
          .addComparisons(
              new Comparison(
                  "performers",
                  List.of(),
                  Relation.INCLUDES_ALL,
                  List.of("COMPLAINED_DEPARTMENT_HEAD", "SERVICE_CENTRE_ADMINISTRATOR"),
                  Optional.of("Role"),
                  Verdict.UNDETERMINED))
          .build();

  private static Decision.Builder<String> decision(String kind) {
    return Decision.<String>builder().kind(kind).outcome("").policy(MANUAL).ruleSet("0");
  }

  private static Decision<?> callbackRecord(PolicyBook book) {
    List<String> clauses = List.of("CBK-01", "CBK-03");
    return decision("callback-record")
        .addFindings(UNKNOWN_PERFORMERS, LATE_CALLBACK)
        .addReadings("Y-04")
        .addAllOverrides(book.overrides("callback-record", clauses))
        .build();
  }

  private static PolicyBook riverside() {
    return PolicyBook.manual()
        .named("Riverside")
        .fromDocument("Site rules 2026-3")
        .with("callback.complaint.window", "P2D")
        .with("deadline.days", "COUNT_FIRST_DAY");
  }

  @Test
  void explainsInChineseWhatWasComparedAndWhatIsMissing() {
    assertThat(callbackRecord(PolicyBook.manual()).explain(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(
            """
            回访记录检查——依据制度“manual”(版本 0123456789abcdef)
            结论:不符合(违反 1 项、无法判定 1 项)

            CBK-01(《物业客户服务中心管理手册》第十八条 投诉事件 1):无法判定
              重大投诉的回访由管理处经理组织,一般投诉由被投诉部门主管与服务中心管理员一起做。
              回访人 未知:应包括 被投诉部门主管、服务中心管理员——无法判定
              手册未定(Y-04):重大、一般、情节严重没有定义:由人判断后输入。
              缺少参数 complaint.deadlines:各类投诉的处理时限
              缺少事实:回访人

            CBK-03(《物业客户服务中心管理手册》第十八条 投诉事件 3):违反
              投诉处理完毕后 3 天内回访。
              回访日期 2025-03-05:应不晚于 2025-03-04——违反
              手册规定:投诉处理完毕后的回访时限 = 3天

            采用的解读:
              Y-04 重大、一般、情节严重没有定义:由人判断后输入。""");
  }

  @Test
  void explainsInEnglishWhatWasComparedAndWhatIsMissing() {
    assertThat(callbackRecord(PolicyBook.manual()).explain(Locale.UK))
        .isEqualTo(
            """
            Callback record, decided under the policy book "manual" (version 0123456789abcdef)
            Result: not compliant (1 violated, 1 undetermined)

            CBK-01 (Property customer service centre manual, 第十八条 投诉事件 1): undetermined
              A major complaint is called back under the management office manager; a general one by the head of the department concerned together with the service centre administrator.
              who called back = not known: must include head of the department complained about, service centre administrator - undetermined
              The manual leaves open (Y-04): Major, general and grave are never defined: a person says it.
              Missing setting complaint.deadlines: handling limits by type of complaint
              Missing fact: who called back

            CBK-03 (Property customer service centre manual, 第十八条 投诉事件 3): violated
              A complaint is called back within 3 days after handling.
              day of the callback = 2025-03-05: must not be later than 2025-03-04 - violated
              The manual sets: time limit for the callback after a complaint = 3 days

            Readings relied on:
              Y-04 Major, general and grave are never defined: a person says it.""");
  }

  @Test
  void citesAnOverriddenNumberAsTheSitesAndNotTheManuals() {
    assertThat(callbackRecord(riverside()).explain(Locale.CHINA))
        .contains("本物业规定:投诉处理完毕后的回访时限 = 2天(依据“Site rules 2026-3”;手册:3天)")
        .doesNotContain("手册规定:");
    assertThat(callbackRecord(riverside()).explain(Locale.ENGLISH))
        .contains(
            "This site sets: time limit for the callback after a complaint = 2 days (under \"Site rules 2026-3\"; the manual: 3 days)")
        .doesNotContain("The manual sets:");
  }

  @Test
  void namesMovedSettingsOfOtherClausesThatTheFindingsRestOn() {
    assertThat(callbackRecord(riverside()).explain(Locale.ENGLISH))
        .contains(
            """
            Other settings of the site's own:
              This site sets: how "within N days" counts = the first day is day one (under "Site rules 2026-3"; the manual: the first day does not count; open to the end of day N)
            """);
  }

  @Test
  void saysWithoutADocumentThatTheValueIsTheSites() {
    PolicyBook moved = PolicyBook.manual().with("callback.complaint.rate", new BigDecimal("0.905"));
    Decision<?> decision =
        decision("callback-rate")
            .addFindings(finding("CBK-02", Verdict.SATISFIED))
            .addAllOverrides(moved.overrides("callback-rate", List.of("CBK-02")))
            .build();
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("This site sets: share of complaints called back = 90.5% (the manual: 100%)");
    assertThat(decision.explain(Locale.CHINESE)).contains("本物业规定:投诉回访率 = 90.5%(手册:100%)");
  }

  @Test
  void showsListsOfConstantsByTheirNames() {
    Decision<?> decision =
        decision("complaint")
            .addFindings(finding("CMP-08", Verdict.APPLIED), finding("CMP-02", Verdict.APPLIED))
            .build();
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("channels of the apology for a major complaint = home visit, phone")
        .contains(
            "mandatory fields of the intake form = customer's name, room number, phone, incident, time of the incident");
    assertThat(decision.explain(Locale.CHINESE)).contains("投诉登记必填项 = 客户姓名、房号、电话、事件、发生时间");
  }

  @Test
  void showsGivenFactsInstantsAndTruthInWords() {
    Decision<?> decision =
        decision("callback-record")
            .addFindings(
                Finding.builder()
                    .clause("CBK-11")
                    .verdict(Verdict.SATISFIED)
                    .addComparisons(
                        new Comparison(
                            "finishedAt",
                            List.of("2025-03-01T09:30"),
                            Relation.GIVEN,
                            List.of(),
                            Optional.empty(),
                            Verdict.SATISFIED),
                        new Comparison(
                            "residentSigned",
                            List.of("true"),
                            Relation.IS_TRUE,
                            List.of(),
                            Optional.empty(),
                            Verdict.SATISFIED),
                        new Comparison(
                            "modes",
                            List.of("PHONE"),
                            Relation.INCLUDES_ANY,
                            List.of("PHONE", "FACE_TO_FACE"),
                            Optional.of("CallbackMode"),
                            Verdict.SATISFIED))
                    .build())
            .build();
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("  time of completion = 2025-03-01 09:30\n")
        .contains("  signed by the resident = yes: must be so - satisfied\n")
        .contains(
            "  modes of the callback = phone: must include at least one of phone, face to face - satisfied\n")
        .contains("Result: compliant (1 satisfied)\n");
    assertThat(decision.explain(Locale.CHINESE)).contains("  住户签名 是:应为“是”——符合\n");
  }

  @Test
  void aBlankFieldIsNoneAndNotUnknown() {
    Decision<?> decision =
        decision("complaint-record")
            .addFindings(
                Finding.builder()
                    .clause("CMP-23")
                    .verdict(Verdict.VIOLATED)
                    .addComparisons(
                        new Comparison(
                            "processingForm.method",
                            List.of(),
                            Relation.FILLED,
                            List.of(),
                            Optional.empty(),
                            Verdict.VIOLATED))
                    .build())
            .build();
    assertThat(decision.explain(Locale.CHINESE)).contains("  处理记录表的处理方法 无:应填写——违反");
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("  processing form: handling method = none: must be filled in - violated");
  }

  @Test
  void aGivenFactThatIsMissingIsUnknownAndNotNone() {
    Comparison finishedOn =
        new Comparison(
            "finishedOn",
            List.of(),
            Relation.GIVEN,
            List.of(),
            Optional.empty(),
            Verdict.SATISFIED);
    Finding missing =
        Finding.builder()
            .clause("CBK-03")
            .verdict(Verdict.UNDETERMINED)
            .addMissing("finishedOn")
            .addComparisons(finishedOn)
            .build();
    assertThat(decision("callback").addFindings(missing).build().explain(Locale.ENGLISH))
        .contains("  day of completion = not known\n");
  }

  @Test
  void aClauseOfTheSitesOwnIsNamedAsSuch() {
    Decision<?> decision =
        decision("complaint").addFindings(finding("SITE-1", Verdict.ADVISORY)).build();
    assertThat(decision.explain(Locale.ENGLISH))
        .endsWith(
            """
            Result: compliant (1 advisory)

            SITE-1 (a clause of the site's own): advisory""");
  }

  @Test
  void clausesThatOnlyShapedTheOutcomeGiveNoJudgement() {
    Decision<?> decision =
        decision("complaint").addFindings(finding("CMP-19", Verdict.APPLIED)).build();
    assertThat(decision.explain(Locale.CHINESE)).contains("\n结论:适用 1 项\n");
  }

  @Test
  void withoutFindingsNoClauseApplies() {
    assertThat(decision("sick-leave").build().explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Sick leave, decided under the policy book "manual" (version 0123456789abcdef)
            Result: no clause applies""");
  }

  private static Finding finding(String clause, Verdict verdict) {
    return Finding.builder().clause(clause).verdict(verdict).build();
  }

  @Test
  void namesKeysOfTables() {
    Finding urgent =
        Finding.builder()
            .clause("REP-05")
            .verdict(Verdict.APPLIED)
            .addComparisons(
                new Comparison(
                    "fault",
                    List.of("BURST_PIPE"),
                    Relation.GIVEN,
                    List.of(),
                    Optional.empty(),
                    Verdict.APPLIED))
            .build();
    Decision<?> decision = decision("repair").addFindings(urgent).build();
    assertThat(decision.explain(Locale.CHINESE))
        .contains("  故障:水管爆裂\n")
        .contains("手册规定:属于紧急维修的故障 = 水管爆裂、电路故障");
    assertThat(decision.explain(Locale.ENGLISH)).contains("  fault = burst pipe\n");
  }

  @Test
  void namesTheConstantsOfASettingThatTheManualDoesNotGive() {
    PolicyBook book = PolicyBook.manual().with("duty.committeeLiaison.period", "QUARTER");
    Decision<?> decision =
        decision("duty-log")
            .addFindings(Finding.builder().clause("VIS-06").verdict(Verdict.SATISFIED).build())
            .addAllOverrides(book.overrides("duty-log", List.of("VIS-06")))
            .build();
    assertThat(decision.explain(Locale.CHINESE)).contains("本物业规定:业委会沟通的周期 = 每季度(手册:未规定)");
    assertThat(decision.explain(Locale.ENGLISH))
        .contains(
            "This site sets: period of the liaison with the owners' committee = every quarter"
                + " (the manual: not given)");
  }
}
