package dev.guicheng.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.calendar.ChineseWorkCalendar;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SickSpellSplitTest {
  private static final WorkCalendar WEEKDAYS = WorkCalendar.mondayToFriday();

  @ParameterizedTest
  @CsvSource({
    "ANNIVERSARY, 2025-01-15, 2025-02-28, 2025-02-15, 31, 14",
    // no 31 February: the month's last day still belongs to the first month
    "ANNIVERSARY, 2025-01-31, 2025-03-02, 2025-03-01, 29, 2",
    "ANNIVERSARY, 2024-01-31, 2024-03-15, 2024-03-01, 30, 15",
    // exactly one month stays at the first rate
    "ANNIVERSARY, 2025-03-01, 2025-03-31, 2025-04-01, 31, 0",
    "ANNIVERSARY, 2025-03-01, 2025-04-01, 2025-04-01, 31, 1",
    "THIRTY_DAYS, 2025-01-15, 2025-02-28, 2025-02-14, 30, 15",
    "PAYROLL_MONTH, 2025-01-15, 2025-02-28, 2025-02-01, 17, 28"
  })
  void theSecondMonthBeginsAsThePolicySays(
      String month, LocalDate from, LocalDate to, LocalDate reducedFrom, int first, int later) {
    PayPolicy policy = PolicyBook.manual().with("pay.sick.month", month).pay();

    assertThat(SickSpellSplit.of(List.of(stay(from, to)), policy, WEEKDAYS).orElseThrow())
        .singleElement()
        .satisfies(
            spell -> {
              assertThat(spell.reducedFrom()).isEqualTo(reducedFrom);
              assertThat(spell.firstRateDays()).isEqualTo(first);
              assertThat(spell.laterRateDays()).isEqualTo(later);
            });
  }

  @Test
  void aSpellWithoutAnEndIsRefused() {
    assertThatThrownBy(() -> stay(LocalDate.of(2025, 1, 15), LocalDate.MAX))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("endsOn");
  }

  @Test
  void spellsWithOnlyAWeekendBetweenAreOne() {
    LocalDate fri = LocalDate.of(2026, 3, 6);

    assertThat(split(stay(fri.minusDays(2), fri), stay(fri.plusDays(3), fri.plusDays(4))))
        .hasSize(1);
    assertThat(split(stay(fri.minusDays(2), fri), stay(fri.plusDays(4), fri.plusDays(5))))
        .hasSize(2);
  }

  @Test
  void pastTheCalendarNothingIsJoinedOnAGuess() {
    LocalDate unpublished = LocalDate.of(2035, 3, 5);

    assertThat(
            SickSpellSplit.of(
                List.of(
                    stay(unpublished, unpublished),
                    stay(unpublished.plusDays(3), unpublished.plusDays(3))),
                PolicyBook.manual().pay(),
                ChineseWorkCalendar.instance()))
        .isEmpty();
  }

  @Test
  void spellsOfAYearShareThirtyDaysWhereTheSiteSaysSo() {
    PayPolicy policy = PolicyBook.manual().with("pay.sick.spells", "CUMULATIVE_YEAR").pay();
    List<SickSpell> spells =
        SickSpellSplit.of(
                List.of(
                    stay(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 23)),
                    stay(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 21))),
                policy,
                WEEKDAYS)
            .orElseThrow();

    assertThat(spells).extracting(SickSpell::firstRateDays).containsExactly(19, 11);
    assertThat(spells).extracting(SickSpell::laterRateDays).containsExactly(0, 8);
  }

  @Test
  void overlappingSpellsAreRefusedAtTheOneThatStartsLater() {
    LocalDate day = LocalDate.of(2025, 3, 10);

    assertThatThrownBy(
            () ->
                SickLeave.builder()
                    .addSpell(stay(day, day.plusDays(10)))
                    .addSpell(stay(day.minusDays(7), day))
                    .build())
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                        problem -> assertThat(problem.path()).isEqualTo("spells[0].startsOn")));
  }

  @Property
  void bothPartsMakeUpEverySpellInAnyOrder(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 80) Integer> lengths,
      @ForAll @IntRange(max = 400) int start,
      @ForAll long shuffle) {
    List<Stay> spells = new ArrayList<>();
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(start);
    for (int length : lengths) {
      spells.add(stay(day, day.plusDays(length - 1L)));
      day = day.plusDays(length + 9L);
    }
    List<Stay> shuffled = new ArrayList<>(spells);
    Collections.shuffle(shuffled, new Random(shuffle));

    List<SickSpell> split = split(shuffled.toArray(Stay[]::new));

    assertThat(split).isEqualTo(split(spells.toArray(Stay[]::new)));
    assertThat(
            split.stream().mapToInt(spell -> spell.firstRateDays() + spell.laterRateDays()).sum())
        .isEqualTo(lengths.stream().mapToInt(Integer::intValue).sum());
  }

  private static List<SickSpell> split(Stay... spells) {
    return SickSpellSplit.of(List.of(spells), PolicyBook.manual().pay(), WEEKDAYS).orElseThrow();
  }

  private static Stay stay(LocalDate from, LocalDate to) {
    return Stay.builder().startsOn(from).endsOn(to).build();
  }
}
