package dev.guicheng.rules.pay;

import static dev.guicheng.rules.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.pay.SickLeave;
import dev.guicheng.pay.SickLeaveOutcome;
import dev.guicheng.pay.Stay;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Guicheng;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SickLeaveTest {
  private static final LocalDate MON_2025_06_23 = LocalDate.of(2025, 6, 23);
  private static final LocalDate FRI_2025_06_27 = LocalDate.of(2025, 6, 27);
  private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
  private static final LocalDate WED_2025_07_02 = LocalDate.of(2025, 7, 2);
  private static final PolicyEngine ENDS_ON_FRI_2025_06_27 =
      Guicheng.builder()
          .policy(PolicyBook.manual())
          .calendar(
              day ->
                  day.isAfter(FRI_2025_06_27)
                      ? Optional.empty()
                      : WorkCalendar.mondayToFriday().isWorkday(day))
          .build();

  private static SickLeave.Builder leave(LocalDate lastDay, LocalDate startsAgainOn) {
    return SickLeave.builder()
        .addSpells(Stay.builder().startsOn(MON_2025_06_23).endsOn(lastDay).build())
        .addSpells(Stay.builder().startsOn(startsAgainOn).endsOn(WED_2025_07_02).build());
  }

  @Test
  void whetherSpellsAreOneIsNotGuessed() {
    Decision<SickLeaveOutcome> decision =
        ENDS_ON_FRI_2025_06_27.decide(leave(FRI_2025_06_27, MON_2025_06_30).build());

    assertThatDecision(decision).leavesOpen("PAY-02", "calendar").hasNoFindingOn("PAY-03");
    assertThat(decision.outcome()).isEqualTo(SickLeaveOutcome.builder().build());
  }

  @Test
  void oneKnownWorkdayBetweenKeepsSpellsApart() {
    Decision<SickLeaveOutcome> decision =
        ENDS_ON_FRI_2025_06_27.decide(leave(FRI_2025_06_27.minusDays(1), MON_2025_06_30).build());

    assertThatDecision(decision).applies("PAY-02");
    assertThat(decision.outcome().spells()).hasSize(2);
    assertThat(decision.outcome().firstRateDays()).contains(7);
  }

  @Test
  void aWorkdayPastTheEndKeepsSpellsApartWhereTheQuestionTellsOfIt() {
    Decision<SickLeaveOutcome> decision =
        ENDS_ON_FRI_2025_06_27.decide(
            leave(FRI_2025_06_27, WED_2025_07_02).addMakeUpDays(MON_2025_06_30).build());

    assertThat(decision.outcome().spells()).hasSize(2);
  }

  @Test
  void spellsThatTouchNeedNoCalendar() {
    Decision<SickLeaveOutcome> decision =
        ENDS_ON_FRI_2025_06_27.decide(leave(FRI_2025_06_27, FRI_2025_06_27.plusDays(1)).build());

    assertThat(decision.outcome().spells()).hasSize(1);
    assertThat(decision.outcome().firstRateDays()).contains(10);
  }
}
