package dev.guicheng.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.guicheng.PolicyEngine;
import dev.guicheng.jackson.CaseReport;
import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.jackson.LintCases;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.lint.LintFinding;
import dev.guicheng.policy.lint.LintRule;
import dev.guicheng.policy.lint.LintSeverity;
import dev.guicheng.policy.lint.PolicyLint;
import dev.guicheng.rules.Guicheng;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds its mistake, names both places, and shows it with a case that passes. */
class PolicyLintTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();

  @TempDir private Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        broken(
            LintRule.WINDOW_NEVER_OPEN,
            "callback.projectRepair.opensAfter: P30D\n  callback.projectRepair.closesAfter: P1M",
            "callback.projectRepair.opensAfter",
            "callback.projectRepair.closesAfter"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "callback.complaint.window: P10D",
            "callback.complaint.window",
            "callback.complaint.outerWindow"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "repair.large.window: P1D",
            "repair.small.window",
            "repair.large.window"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "lobby.response.window: PT30H",
            "lobby.response.window",
            "lobby.plan.window"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "rectification.moveIn.small: P8D",
            "rectification.moveIn.small",
            "rectification.moveIn.large"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "repair.urgent.completion: PT72H",
            "repair.urgent.completion",
            "repair.small.window"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "employment.dispute.statuteWindow: P30D",
            "employment.dispute.window",
            "employment.dispute.statuteWindow"),
        broken(
            LintRule.LIMITS_OUT_OF_ORDER,
            "qualification.teamLeader.years: 5",
            "qualification.teamLeader.years",
            "qualification.supervisor.years"),
        broken(
            LintRule.END_BEFORE_BEGINNING,
            "repair.urgent.arrival: PT9H",
            "repair.urgent.arrival",
            "repair.urgent.completion"),
        broken(
            LintRule.RATES_OUT_OF_ORDER,
            "pay.sick.laterRate: 0.9",
            "pay.sick.laterRate",
            "pay.sick.firstRate"),
        broken(
            LintRule.TIER_EMPTY,
            "absence.wholeMonth.maxDays: 2",
            "absence.halfMonth.maxDays",
            "absence.wholeMonth.maxDays"),
        broken(LintRule.TIER_EMPTY, "absence.halfMonth.maxDays: 0", "absence.halfMonth.maxDays"),
        broken(
            LintRule.TIERS_OVERLAP,
            "absence.wholeMonth.maxDays: 6",
            "absence.wholeMonth.maxDays",
            "absence.dismissal.runDays"),
        broken(
            LintRule.TIERS_OVERLAP,
            "absence.dismissal.yearDays: 4",
            "absence.wholeMonth.maxDays",
            "absence.dismissal.yearDays"),
        broken(
            LintRule.TIERS_GAP,
            "absence.wholeMonth.maxDays: 4",
            "absence.wholeMonth.maxDays",
            "absence.dismissal.runDays"),
        broken(
            LintRule.LIMIT_SHADOWED,
            "absence.dismissal.runDays: 10",
            "absence.dismissal.runDays",
            "absence.dismissal.yearDays"),
        broken(
            LintRule.BAND_WITHOUT_NUMBER,
            "callback.activity.maxBinding: true",
            "callback.activity.minRate",
            "callback.activity.maxRate",
            "callback.activity.maxBinding"),
        broken(
            LintRule.NEVER_MET,
            "kpi.appearanceDeduction.below: 0",
            "kpi.appearanceDeduction.below"),
        broken(
            LintRule.NEVER_MET,
            "vocabulary.KpiMetric: {LOST: {zh: 遗失, en: lost}}\n"
                + "  kpi.site: {LOST: {bound: BELOW, value: 0, clause: SITE-1}}",
            "kpi.site[LOST]"),
        broken(LintRule.NEVER_BROKEN, "callback.firstAid.rate: 0", "callback.firstAid.rate"),
        broken(LintRule.NEVER_BROKEN, "survey.satisfaction.min: 0", "survey.satisfaction.min"),
        broken(LintRule.NEVER_BROKEN, "complaint.rate.max: 1", "complaint.rate.max"),
        broken(LintRule.NEVER_BROKEN, "kpi.trainingHours.min: 0", "kpi.trainingHours.min"),
        broken(
            LintRule.NOTHING_TO_CHOOSE,
            "complaint.apology.channels: []",
            "complaint.apology.channels"),
        broken(LintRule.EMPTY_LIST, "lobby.goods.banned: []", "lobby.goods.banned"),
        broken(
            LintRule.PHRASE_BANNED_AND_REQUIRED,
            "conduct.phrases.waiting: [我不清楚请稍等]",
            "conduct.phrases.waiting",
            "conduct.phrases.banned"),
        broken(
            LintRule.PHRASE_BANNED_AND_REQUIRED,
            "conduct.phrases.banned: [您好]",
            "conduct.call.opening",
            "conduct.phrases.banned"),
        broken(
            LintRule.KEYWORD_OF_SEVERAL_TOPICS,
            "complaint.keywords: {Robot: CLEANING, robot: SECURITY}",
            "complaint.keywords[Robot]",
            "complaint.keywords[robot]"),
        broken(
            LintRule.KEYWORDS_LOOK_ALIKE,
            "complaint.keywords: {WIFI: CLEANING, ＷＩＦＩ: SECURITY}",
            "complaint.keywords[WIFI]",
            "complaint.keywords[ＷＩＦＩ]"),
        broken(
            LintRule.KEYWORD_HIDDEN,
            "complaint.keywords: {漏水通知: COMMUNITY_NEWS}",
            "complaint.keywords[漏水]",
            "complaint.keywords[漏水通知]"),
        broken(
            LintRule.KEYWORD_FORM,
            "complaint.keywords: {'机器人 ': CLEANING}",
            "complaint.keywords[机器人 ]"),
        broken(
            LintRule.KEYWORD_TOO_SHORT,
            "complaint.keywords: {虫: PEST_CONTROL}",
            "complaint.keywords[虫]"),
        broken(
            LintRule.TOPIC_WITHOUT_KEYWORD,
            "complaint.topics: {ROBOTS: CLASS_1}",
            "complaint.topics[ROBOTS]"),
        broken(LintRule.TOPIC_REMOVED, "complaint.topics: {DOGS: null}", "complaint.topics[DOGS]"),
        broken(
            LintRule.KEYS_LOOK_ALIKE,
            "complaint.deadlines: {噪音: P1D, '噪音 ': P2D}",
            "complaint.deadlines[噪音]",
            "complaint.deadlines[噪音 ]"),
        broken(
            LintRule.ACCESS_REPLACES_RULES,
            "lobby.access: {VISITOR: {needs: [passValid], clause: SITE-1}}",
            "lobby.access[VISITOR]"),
        broken(
            LintRule.ACCESS_UNCONDITIONAL,
            "lobby.access: {OFFICIAL: {needs: [], clause: SITE-1}}",
            "lobby.access[OFFICIAL]"),
        broken(LintRule.DUTY_TOO_OFTEN, "duty.postPatrol.perDay: 25", "duty.postPatrol.perDay"),
        broken(
            LintRule.DUTY_TOO_OFTEN,
            duty("{period: WEEK, minimum: 8, clause: SITE-1}"),
            "duty.site[POOL]"),
        broken(
            LintRule.DUTY_DUE_EARLY,
            "deadline.dateBefore: EXCLUSIVE\n  archive.quarter.dueDay: 1",
            "archive.quarter.dueDay",
            "deadline.dateBefore"),
        broken(
            LintRule.DUTY_DUE_EARLY,
            "deadline.dateBefore: EXCLUSIVE\n  duty.attendanceReport.dueDay: 1",
            "duty.attendanceReport.dueDay",
            "deadline.dateBefore"),
        broken(
            LintRule.DUTY_DUE_LATE,
            duty("{period: DAY, dueDay: 5, clause: SITE-1}"),
            "duty.site[POOL]"),
        broken(
            LintRule.DUE_DAY_MISSING,
            duty("{period: MONTH, dueDay: 30, clause: SITE-1}"),
            "duty.site[POOL]"),
        broken(LintRule.DUE_DAY_MISSING, "duty.staffTalk.day: 31", "duty.staffTalk.day"),
        broken(
            LintRule.DUTY_OF_UNUSED_ROLE,
            "vocabulary.Role: {GUARDIAN: {zh: 看护, en: guardian}}\n  "
                + duty("{period: MONTH, role: GUARDIAN, clause: SITE-1}"),
            "duty.site[POOL]",
            "vocabulary.Role[GUARDIAN]"),
        broken(
            LintRule.TOO_FEW_COPIES,
            "handover.copies.fireAgreement: 1",
            "handover.copies.fireAgreement",
            "handover.forms[FIRE_AGREEMENT]"),
        broken(
            LintRule.CATALOGUE_CODE_TWICE,
            "service.free.catalogue: {PARCELS: '06'}",
            "service.free.catalogue[TICKETS]",
            "service.free.catalogue[PARCELS]"),
        broken(
            LintRule.CODE_UNUSED,
            "vocabulary.Person: {ROBOT: {zh: 机器人, en: robot}}",
            "vocabulary.Person[ROBOT]",
            "lobby.access"),
        broken(
            LintRule.CODE_NAMED_NOWHERE,
            "vocabulary.Form: {POOL_LOG: {zh: 泳池记录, en: pool log}}",
            "vocabulary.Form[POOL_LOG]"),
        broken(
            LintRule.CODE_BUILT_IN,
            "vocabulary.Goods: {FIREWORKS: {zh: 鞭炮, en: crackers}}",
            "vocabulary.Goods[FIREWORKS]"),
        broken(
            LintRule.NAME_TWICE,
            "vocabulary.Goods: {BANGERS: {zh: 鞭炮, en: bangers}, CRACKERS: {zh: 鞭炮, en: crackers}}",
            "vocabulary.Goods[BANGERS]",
            "vocabulary.Goods[CRACKERS]"),
        broken(
            LintRule.NAME_IN_OTHER_LANGUAGE,
            "vocabulary.Goods: {BANGERS: {zh: bangers, en: 鞭炮}}",
            "vocabulary.Goods[BANGERS]"),
        broken(
            LintRule.CODE_FORM,
            "vocabulary.Goods: {big bang: {zh: 大鞭炮, en: big bang}}",
            "vocabulary.Goods[big bang]"),
        broken(
            LintRule.WITHOUT_EFFECT,
            "callback.moveIn.window: PT48H\n  callback.moveIn.governing: THREE_DAYS",
            "callback.moveIn.window",
            "callback.moveIn.governing"),
        broken(
            LintRule.WITHOUT_EFFECT,
            "lobby.thinner.small: DENY\n  lobby.goods.banned: [THINNER]",
            "lobby.thinner.small",
            "lobby.goods.banned"),
        broken(
            LintRule.WITHOUT_EFFECT,
            "lobby.log.gateConfirmed: true\n"
                + "  lobby.access: {VISITOR: {needs: [gateConfirmed], clause: SITE-1}}",
            "lobby.log.gateConfirmed",
            "lobby.access[VISITOR]"),
        broken(
            LintRule.WITHOUT_EFFECT,
            "pay.sick.month: PAYROLL_MONTH\n  pay.sick.spells: CUMULATIVE_YEAR",
            "pay.sick.month",
            "pay.sick.spells"),
        broken(
            LintRule.WITHOUT_EFFECT,
            "handover.copies.keyReceipt: 3\n  handover.forms: {KEY_RECEIPT: null}",
            "handover.copies.keyReceipt",
            "handover.forms[KEY_RECEIPT]"),
        broken(
            LintRule.WITHOUT_EFFECT,
            "service.dryCleaning: PAID\n  service.free.catalogue: {DRY_CLEANING_DELIVERY: null}",
            "service.dryCleaning",
            "service.free.catalogue[DRY_CLEANING_DELIVERY]"),
        broken(
            LintRule.READINGS_MIXED,
            "absence.year: ROLLING_12_MONTHS\n  attendance.lateness.period: YEAR",
            "absence.year",
            "attendance.lateness.period"),
        broken(LintRule.READINGS_MIXED, "absence.run: CALENDAR_DAYS", "absence.run", "leave.count"),
        broken(LintRule.READINGS_MIXED, "pay.month.days: 30", "pay.month.days", "leave.count"),
        broken(
            LintRule.READINGS_MIXED,
            "deadline.days: COUNT_FIRST_DAY\n  callback.projectRepair.start: EXCLUSIVE",
            "deadline.days",
            "callback.projectRepair.start"),
        broken(
            LintRule.READINGS_MIXED,
            "service.free.scope: HANDLING_AND_GOODS",
            "service.free.scope",
            "service.dryCleaning"),
        broken(
            LintRule.READINGS_MIXED,
            "duty.ownerForum.period: HALF_YEAR",
            "duty.ownerForum.period",
            "duty.ownerForum.count"),
        broken(
            LintRule.STATUTE,
            "employment.resignation.notice: P60D",
            "employment.resignation.notice"),
        broken(LintRule.STATUTE, "employment.dispute.window: P90D", "employment.dispute.window"),
        broken(
            LintRule.STATUTE,
            "employment.protection.prevails: false",
            "employment.protection.prevails"),
        broken(LintRule.STATUTE, "pay.absence.halfMonth: 0.8", "pay.absence.halfMonth"),
        broken(
            LintRule.STATUTE,
            "employment.adverse.legalFlag: false",
            "employment.adverse.legalFlag"));
  }

  private static String duty(String row) {
    return "vocabulary.Duty: {POOL: {zh: 泳池检查, en: pool check}}\n  duty.site: {POOL: " + row + "}";
  }

  private static Arguments broken(LintRule rule, String settings, String... places) {
    return arguments(rule, settings, Arrays.asList(places));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("mistakes")
  void aMistakeIsFoundWithItsPlacesAndShownByACase(
      LintRule rule, String settings, List<String> places) throws IOException {
    PolicyBook book = book(settings);
    List<LintFinding> found =
        PolicyLint.check(book).stream().filter(finding -> finding.rule() == rule).toList();

    assertThat(found)
        .anySatisfy(
            finding ->
                assertThat(finding.places().stream().map(Object::toString)).containsAll(places));
    for (LintFinding finding : found) {
      assertThat(finding.message(Locale.CHINESE)).doesNotContain("{");
      assertThat(finding.advice(Locale.ENGLISH)).doesNotContain("{");
      CaseReport report = run(LintCases.write(finding, "lint", book, ENGINE));
      assertThat(report.failed()).as(report.toString()).isZero();
      assertThat(report.passed()).isEqualTo(finding.questions().size()).isPositive();
    }
  }

  private static PolicyBook book(String settings) {
    String file = "name: Broken\nsettings:\n  " + settings + "\n";
    return PolicyFiles.read(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "broken.yaml");
  }

  private CaseReport run(String yaml) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, yaml);
    return CaseSuite.load(file).run(ENGINE);
  }

  @Test
  void theManualHasNeitherErrorsNorWarnings() {
    assertThat(PolicyLint.check(PolicyBook.manual()))
        .filteredOn(finding -> finding.severity() != LintSeverity.HINT)
        .isEmpty();
  }

  @Test
  void whatIsWrittenAsTheManualHasItChangesNothing() throws IOException {
    Map<String, Object> asTheManual = new LinkedHashMap<>();
    for (Setting<?> setting : PolicyBook.settings()) {
      Object plain = PolicyBook.manual().plain(setting);
      if (!plain.equals("")) {
        asTheManual.put(setting.key(), plain);
      }
    }
    PolicyBook book = PolicyBook.manual().withAll(asTheManual, Origin.of("Site"));

    List<LintFinding> found = PolicyLint.check(book);

    assertThat(found).extracting(LintFinding::rule).containsOnly(LintRule.NO_CHANGE);
    assertThat(found).hasSizeGreaterThan(PolicyBook.settings().size() / 2);
    Map<String, LintFinding> oneOfEach = new LinkedHashMap<>();
    found.forEach(finding -> oneOfEach.putIfAbsent(finding.places().get(0).key(), finding));
    for (LintFinding finding : oneOfEach.values()) {
      CaseReport report = run(LintCases.write(finding, "same", book, ENGINE));
      assertThat(report.failed()).as(report.toString()).isZero();
    }
  }

  @Test
  void theSurestComesFirst() {
    assertThat(PolicyLint.check(book("absence.wholeMonth.maxDays: 2\n  pay.month.days: 30")))
        .isSortedAccordingTo(Comparator.comparing(LintFinding::severity))
        .hasSizeGreaterThan(2);
  }
}
