package dev.guicheng.rules.attendance;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.attendance.Attendance;
import dev.guicheng.attendance.AttendanceOutcome;
import dev.guicheng.attendance.MonthCount;
import dev.guicheng.calendar.WorkCalendar;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  private static final YearMonth APRIL_2025 = YearMonth.of(2025, 4);
  private static final LocalDate TUE_2025_04_01 = LocalDate.of(2025, 4, 1);
  private static final LocalDate MON_2025_06_09 = LocalDate.of(2025, 6, 9);
  private static final LocalDate FRI_2025_06_13 = LocalDate.of(2025, 6, 13);
  private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
  private static final PolicyEngine ENGINE = Guicheng.engine();
  private static final WorkCalendar ENDS_ON_FRI_2025_06_13 =
      day ->
          day.isAfter(FRI_2025_06_13)
              ? Optional.empty()
              : WorkCalendar.mondayToFriday().isWorkday(day);

  private static Decision<AttendanceOutcome> past(Attendance.Builder question) {
    return past(question, Map.of());
  }

  private static Decision<AttendanceOutcome> past(
      Attendance.Builder question, Map<String, ?> settings) {
    return Guicheng.builder()
        .policy(PolicyBook.manual().withAll(settings))
        .calendar(ENDS_ON_FRI_2025_06_13)
        .build()
        .decide(question.build());
  }

  private static List<LocalDate> days(LocalDate startsOn, LocalDate endsOn) {
    return startsOn.datesUntil(endsOn.plusDays(1)).toList();
  }

  private static MonthCount month(YearMonth month, String absentDays) {
    return MonthCount.builder().month(month).absentDays(new BigDecimal(absentDays)).build();
  }

  @Test
  void withoutAMonthNothingIsFound() {
    Decision<AttendanceOutcome> decision = ENGINE.decide(Attendance.builder().build());
    assertThat(decision.findings()).isEmpty();
    assertThat(decision.outcome()).isEqualTo(AttendanceOutcome.builder().build());
  }

  @Test
  void manyUndatedDaysNameTheRunAsMissing() {
    assertThatDecision(
            ENGINE.decide(Attendance.builder().addMonths(month(APRIL_2025, "5.5")).build()))
        .leavesOpen("ABS-05", "longestRun")
        .hasNoFindingOn("ABS-01", "ABS-02", "ABS-03");
  }

  @Test
  void theGapNamesItsReadingWhereTheSiteLeavesItOpen() {
    PolicyEngine open =
        Guicheng.builder()
            .policy(
                PolicyBook.manual()
                    .withAll(Map.of(AbsencePolicy.OVER_FIVE_DAYS.key(), "UNDETERMINED")))
            .build();
    Decision<AttendanceOutcome> decision =
        open.decide(
            Attendance.builder()
                .addMonths(month(APRIL_2025, "6"))
                .longestRun(new BigDecimal("5"))
                .build());
    assertThatDecision(decision).leavesOpen("ABS-05", "Y-01");
    assertThat(decision.outcome().gap()).contains(true);
    assertThat(decision.outcome().penalty()).isEmpty();
  }

  @Test
  void aRunPastTheCalendarsEndIsNotGuessed() {
    // Monday to Friday, and Monday again: five days, or six if nothing lies between.
    Decision<AttendanceOutcome> decision =
        past(
            Attendance.builder()
                .addAllAbsentOn(days(MON_2025_06_09, FRI_2025_06_13))
                .addAbsentOn(MON_2025_06_16));
    assertThatDecision(decision)
        .leavesOpen("ABS-03", "calendar")
        .hasNoFindingOn("ABS-01", "ABS-02", "ABS-05");
    assertThat(decision.outcome().penalty()).isEmpty();
    assertThat(decision.outcome().gap()).isEmpty();
    assertThat(decision.outcome().longestRun()).isEmpty();
    assertThat(decision.outcome().absentDays()).contains(new BigDecimal("6"));
  }

  @Test
  void daysOffAndOnOfTheQuestionDecideWhatTheCalendarDoesNot() {
    Decision<AttendanceOutcome> decision =
        past(
            Attendance.builder()
                .addAllAbsentOn(days(MON_2025_06_09, FRI_2025_06_13))
                .addAbsentOn(MON_2025_06_16)
                .addHolidays(FRI_2025_06_13.plusDays(1), FRI_2025_06_13.plusDays(2))
                .addMakeUpDays(MON_2025_06_16));
    assertThatDecision(decision).applies("ABS-03");
    assertThat(decision.outcome().longestRun()).contains(new BigDecimal("6"));
  }

  @Test
  void theCalendarsEndDoesNotMatterWhereTheRunIsTooShortEitherWay() {
    Decision<AttendanceOutcome> decision =
        past(Attendance.builder().addAbsentOn(FRI_2025_06_13, MON_2025_06_16));
    assertThatDecision(decision).applies("ABS-01").hasNoFindingOn("ABS-03");
    assertThat(decision.outcome().longestRun()).isEmpty();
    assertThat(decision.outcome().penalty()).contains(AbsencePenalty.HALF_MONTH);
  }

  @Test
  void aRunTooLongBeforeTheCalendarsEndIsDismissal() {
    Decision<AttendanceOutcome> decision =
        past(
            Attendance.builder()
                .addAllAbsentOn(days(MON_2025_06_09.minusDays(7), FRI_2025_06_13))
                .addAbsentOn(MON_2025_06_16));
    assertThatDecision(decision).applies("ABS-03");
    assertThat(decision.outcome().penalty()).contains(AbsencePenalty.DISMISSAL);
  }

  @Test
  void theYearDecidesWhateverTheCalendarDoesNotTell() {
    assertThatDecision(
            past(
                Attendance.builder()
                    .addAllAbsentOn(days(MON_2025_06_09, FRI_2025_06_13))
                    .addAbsentOn(MON_2025_06_16)
                    .absentDaysBefore(new BigDecimal("4.5"))))
        .applies("ABS-03");
  }

  @Test
  void convertedDaysCountForAnOpenRunOnlyWhereTheSiteSaysSo() {
    Attendance.Builder question =
        Attendance.builder()
            .addMonths(MonthCount.builder().month(YearMonth.of(2025, 6)).lateCount(3).build())
            .addAllAbsentOn(days(MON_2025_06_09.plusDays(1), FRI_2025_06_13))
            .addAbsentOn(MON_2025_06_16);
    assertThatDecision(past(question)).hasNoFindingOn("ABS-03");
    assertThatDecision(past(question, Map.of(AbsencePolicy.CONVERTED.key(), "IN_TOTALS_AND_RUN")))
        .leavesOpen("ABS-03", "calendar");
  }

  @Test
  void aRosterEndsNowhere() {
    Decision<AttendanceOutcome> decision =
        past(
            Attendance.builder()
                .addAbsentOn(FRI_2025_06_13, MON_2025_06_16)
                .addScheduledOn(FRI_2025_06_13, MON_2025_06_16));
    assertThat(decision.outcome().longestRun()).contains(new BigDecimal("2"));
  }

  private static Attendance attendance(List<LocalDate> absentOn, int late) {
    return Attendance.builder()
        .month(APRIL_2025)
        .addMonths(MonthCount.builder().month(APRIL_2025).lateCount(late).build())
        .addMonths(MonthCount.builder().month(APRIL_2025.minusMonths(1)).lateCount(2).build())
        .addAllAbsentOn(absentOn)
        .build();
  }

  @Provide
  Arbitrary<List<LocalDate>> absences() {
    return Arbitraries.integers()
        .between(-31, 29)
        .map(day -> TUE_2025_04_01.plusDays(day))
        .list()
        .ofMaxSize(14);
  }

  @Property(tries = 200)
  void thePenaltyGrowsWithAbsence(
      @ForAll("absences") List<LocalDate> absentOn,
      @ForAll("absences") List<LocalDate> more,
      @ForAll @IntRange(max = 9) int late) {
    List<LocalDate> all = new ArrayList<>(absentOn);
    all.addAll(more);
    AbsencePenalty fewer = penalty(attendance(absentOn, late));
    assertThat(penalty(attendance(all, late))).isGreaterThanOrEqualTo(fewer);
    assertThat(penalty(attendance(absentOn, late + 3))).isGreaterThanOrEqualTo(fewer);
  }

  private static AbsencePenalty penalty(Attendance question) {
    return ENGINE.decide(question).outcome().penalty().orElseThrow();
  }

  @Property(tries = 100)
  void theOrderOfFactsDoesNotMatter(
      @ForAll("absences") List<LocalDate> absentOn,
      @ForAll @IntRange(max = 9) int late,
      @ForAll long seed) {
    Attendance question = attendance(absentOn, late);
    List<LocalDate> shuffled = new ArrayList<>(absentOn);
    List<MonthCount> months = new ArrayList<>(question.months());
    Collections.shuffle(shuffled, new Random(seed));
    Collections.reverse(months);
    Attendance same =
        Attendance.builder()
            .month(APRIL_2025)
            .addAllMonths(months)
            .addAllAbsentOn(shuffled)
            .build();
    assertThat(ENGINE.decide(same)).isEqualTo(ENGINE.decide(question));
  }
}
