package dev.guicheng.rules.pay;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.pay.PayLine;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.pay.PayPolicy;
import dev.guicheng.pay.Stay;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PayMonthTest {
  private static final YearMonth JUNE_2025 = YearMonth.of(2025, 6);
  private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);
  private static final LocalDate FRI_2025_06_27 = LocalDate.of(2025, 6, 27);
  private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
  private static final LocalDate MON_2025_07_07 = LocalDate.of(2025, 7, 7);
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final PolicyEngine WITH_OVERTIME_RATE =
      with(Map.of(PayPolicy.OVERTIME_RATE.key(), new BigDecimal("1.5")));
  private static final PolicyEngine PER_LINE = with(Map.of(PayPolicy.ROUNDING.key(), "PER_LINE"));

  private static PolicyEngine with(Map<String, ?> settings) {
    return Guicheng.builder().policy(PolicyBook.manual().withAll(settings)).build();
  }

  private static PolicyEngine until(LocalDate lastDay) {
    return Guicheng.builder()
        .policy(PolicyBook.manual())
        .calendar(
            day ->
                day.isAfter(lastDay)
                    ? Optional.empty()
                    : WorkCalendar.mondayToFriday().isWorkday(day))
        .build();
  }

  private static PayMonth.Builder june() {
    return PayMonth.builder()
        .month(JUNE_2025)
        .basicWage(new BigDecimal("3350"))
        .allowance(new BigDecimal("1000"));
  }

  private static Stay stay(LocalDate startsOn, LocalDate endsOn) {
    return Stay.builder().startsOn(startsOn).endsOn(endsOn).build();
  }

  private static BigDecimal total(PolicyEngine engine, PayMonth question) {
    return engine.decide(question).outcome().total().orElseThrow();
  }

  @Test
  void sickDaysPastTheCalendarsEndAreNotGuessed() {
    Decision<PayMonthOutcome> decision =
        until(FRI_2025_06_27)
            .decide(june().addSickSpells(stay(MON_2025_06_02, FRI_2025_06_27)).build());

    assertThatDecision(decision).leavesOpen("PAY-02", "calendar").hasNoFindingOn("PAY-04");
    assertThat(decision.outcome().total()).isEmpty();
    assertThat(decision.outcome().lines()).isEmpty();
    assertThat(decision.outcome().wage()).contains(new BigDecimal("4350"));
  }

  @Test
  void splitDaysThatMayBeTheWholeMonthAreNotGuessedPastTheCalendarsEnd() {
    Decision<PayMonthOutcome> decision =
        until(FRI_2025_06_27).decide(june().sickDaysFirstRate(new BigDecimal("21")).build());

    assertThatDecision(decision).applies("PAY-02").leavesOpen("PAY-04", "calendar");
    assertThat(decision.outcome().lines()).isEmpty();
    assertThat(decision.outcome().total()).isEmpty();
    assertThat(decision.outcome().sickPay()).isEmpty();
  }

  @Test
  void splitDaysThatCannotBeTheWholeMonthNeedNoCalendar() {
    PolicyEngine engine = until(FRI_2025_06_27);

    assertThat(total(engine, june().sickDaysFirstRate(new BigDecimal("19")).build()))
        .as("20 workdays are known")
        .isEqualByComparingTo("3590");
    assertThat(total(engine, june().sickDaysFirstRate(new BigDecimal("20.5")).build()))
        .as("half a day was worked")
        .isEqualByComparingTo("3530");
    assertThat(
            total(
                engine,
                june()
                    .sickDaysFirstRate(new BigDecimal("20"))
                    .sickDaysLaterRate(BigDecimal.ONE)
                    .build()))
        .as("two rates are reckoned by the day anyway")
        .isEqualByComparingTo("3470");
  }

  @Test
  void daysOffAndOnOfTheQuestionDecideWhatTheCalendarDoesNot() {
    Decision<PayMonthOutcome> decision =
        until(FRI_2025_06_27)
            .decide(
                june()
                    .addSickSpells(stay(MON_2025_06_02, FRI_2025_06_27))
                    .addHolidays(FRI_2025_06_27.plusDays(1), FRI_2025_06_27.plusDays(2))
                    .addHolidays(MON_2025_06_30)
                    .build());

    assertThatDecision(decision).applies("PAY-02").hasNoFindingOn("PAY-03", "PAY-04");
    assertThat(decision.outcome().sickPay()).contains(new BigDecimal("3480.00"));
  }

  @Test
  void aSpellAfterTheMonthChangesNothingThoughTheCalendarEndsBeforeIt() {
    Decision<PayMonthOutcome> decision =
        until(MON_2025_06_30)
            .decide(
                june()
                    .addSickSpells(stay(MON_2025_06_30, MON_2025_06_30))
                    .addSickSpells(stay(MON_2025_07_07, MON_2025_07_07))
                    .build());

    assertThatDecision(decision).applies("PAY-02", "PAY-04");
    assertThat(decision.outcome().total()).contains(new BigDecimal("4310.00"));
  }

  @Test
  void withoutABaseBothOfItsPartsAreMissing() {
    assertThatDecision(
            ENGINE.decide(
                PayMonth.builder()
                    .totalWage(new BigDecimal("4350"))
                    .sickDaysFirstRate(BigDecimal.ONE)
                    .build()))
        .leavesOpen("PAY-02", "allowance", "basicWage")
        .hasNoFindingOn("PAY-03", "PAY-04");
  }

  @Test
  void overtimeWithoutARateNamesTheSetting() {
    assertThatDecision(
            ENGINE.decide(june().overtimeHours(BigDecimal.ONE).overtimeApproved(true).build()))
        .leavesOpen("PAY-05", "pay.overtime.rate");
  }

  @Test
  void overtimeWithoutAnApprovalNamesTheFact() {
    assertThatDecision(ENGINE.decide(june().overtimeHours(BigDecimal.ONE).build()))
        .leavesOpen("PAY-05", "overtimeApproved");
  }

  @Test
  void everyLineTellsItsArithmetic() {
    Decision<PayMonthOutcome> decision =
        WITH_OVERTIME_RATE.decide(
            PayMonth.builder()
                .totalWage(new BigDecimal("4850"))
                .overtimePay(new BigDecimal("500"))
                .basicWage(new BigDecimal("3000"))
                .allowance(new BigDecimal("500"))
                .personalLeaveDays(new BigDecimal("22"))
                .sickDaysFirstRate(BigDecimal.ONE)
                .sickDaysLaterRate(BigDecimal.ONE)
                .absentDays(BigDecimal.ONE)
                .overtimeHours(new BigDecimal("4"))
                .overtimeApproved(true)
                .build());

    assertThat(decision.outcome().lines())
        .extracting(PayLine::code, PayLine::formula)
        .containsExactly(
            tuple(PayLineCode.WAGE, "4350"),
            tuple(PayLineCode.PERSONAL_LEAVE, "−22 × 4350 / 21.75"),
            tuple(
                PayLineCode.SICK_LEAVE,
                "−(1 × (4350 − 0.80 × 3500) + 1 × (4350 − 0.60 × 3500)) / 21.75"),
            tuple(PayLineCode.ABSENCE, "−0.5 × 4350"),
            tuple(PayLineCode.OVERTIME_PAY, "500"),
            tuple(PayLineCode.OVERTIME, "4 × 4350 / 21.75 / 8 × 1.5"),
            tuple(PayLineCode.FLOOR, "0.00 − (−1749.71)"));
  }

  private static PayMonth month(
      BigDecimal wage, BigDecimal leave, BigDecimal sick, BigDecimal absent, int late) {
    return PayMonth.builder()
        .basicWage(wage)
        .allowance(new BigDecimal("500.01"))
        .performancePay(new BigDecimal("333.33"))
        .personalLeaveDays(leave)
        .sickDaysFirstRate(sick)
        .absentDays(absent)
        .lateAndEarlyCount(late)
        .overtimeHours(BigDecimal.ONE)
        .overtimeApproved(true)
        .build();
  }

  @Property(tries = 200)
  void linesAddUpToATotalThatIsNeverBelowZero(
      @ForAll @BigRange(min = "0", max = "9000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0", max = "23") @Scale(1) BigDecimal leave,
      @ForAll @BigRange(min = "0", max = "23") @Scale(1) BigDecimal sick,
      @ForAll @BigRange(min = "0", max = "3") @Scale(1) BigDecimal absent,
      @ForAll boolean perLine) {
    PayMonthOutcome outcome =
        (perLine ? PER_LINE : WITH_OVERTIME_RATE)
            .decide(month(wage, leave, sick, absent, 0))
            .outcome();

    assertThat(outcome.total().orElseThrow()).isNotNegative();
    assertThat(
            outcome.lines().stream().map(PayLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(outcome.total().orElseThrow());
    assertThat(outcome.lines()).extracting(PayLine::code).isSorted();
  }

  @Property(tries = 200)
  void moreLeaveSicknessOrAbsenceNeverPaysMore(
      @ForAll @BigRange(min = "0", max = "9000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0", max = "10") @Scale(1) BigDecimal leave,
      @ForAll @BigRange(min = "0", max = "10") @Scale(1) BigDecimal sick,
      @ForAll @BigRange(min = "0", max = "3") @Scale(1) BigDecimal absent,
      @ForAll @IntRange(max = 8) int late) {
    BigDecimal total = total(ENGINE, month(wage, leave, sick, absent, late));
    BigDecimal half = new BigDecimal("0.5");

    assertThat(total(ENGINE, month(wage, leave.add(half), sick, absent, late)))
        .isLessThanOrEqualTo(total);
    assertThat(total(ENGINE, month(wage, leave, sick.add(half), absent, late)))
        .isLessThanOrEqualTo(total);
    assertThat(total(ENGINE, month(wage, leave, sick, absent.add(half), late)))
        .isLessThanOrEqualTo(total);
    assertThat(total(ENGINE, month(wage, leave, sick, absent, late + 1)))
        .isLessThanOrEqualTo(total);
  }

  @Property(tries = 100)
  void theOrderOfSpellsDoesNotMatter(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 9) Integer> lengths,
      @ForAll @IntRange(max = 40) int start,
      @ForAll boolean cumulative,
      @ForAll long seed) {
    List<Stay> spells = new ArrayList<>();
    LocalDate day = MON_2025_06_02.minusDays(start);
    for (int length : lengths) {
      spells.add(stay(day, day.plusDays(length - 1L)));
      day = day.plusDays(length + length % 4);
    }
    List<Stay> shuffled = new ArrayList<>(spells);
    Collections.shuffle(shuffled, new Random(seed));
    PolicyEngine engine =
        with(Map.of(PayPolicy.SICK_SPELLS.key(), cumulative ? "CUMULATIVE_YEAR" : "SEPARATE"));

    assertThat(engine.decide(june().addAllSickSpells(shuffled).build()).outcome())
        .isEqualTo(engine.decide(june().addAllSickSpells(spells).build()).outcome());
  }

  @Property(tries = 100)
  void itDoesNotMatterWhoSplitsTheDays(@ForAll @IntRange(min = 1, max = 28) int length) {
    LocalDate lastDay = MON_2025_06_02.plusDays(length);
    long workdays =
        MON_2025_06_02
            .datesUntil(lastDay.plusDays(1))
            .filter(day -> WorkCalendar.mondayToFriday().isWorkday(day).orElseThrow())
            .count();

    assertThat(
            ENGINE.decide(june().sickDaysFirstRate(BigDecimal.valueOf(workdays)).build()).outcome())
        .isEqualTo(
            ENGINE.decide(june().addSickSpells(stay(MON_2025_06_02, lastDay)).build()).outcome());
  }
}
