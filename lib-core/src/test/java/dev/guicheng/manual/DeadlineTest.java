package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final LocalDate TUE_2025_03_04 = LocalDate.parse("2025-03-04");
  private static final LocalDateTime NOON = TUE_2025_03_04.atTime(12, 0);

  @Test
  void aDayLimitIsOpenToTheEndOfItsDay() {
    Deadline deadline = Deadline.on(TUE_2025_03_04);
    assertThat(deadline.isMetBy(Moment.at(TUE_2025_03_04.atTime(23, 59, 59)))).contains(true);
    assertThat(deadline.isMetBy(Moment.on(TUE_2025_03_04))).contains(true);
    assertThat(deadline.isMetBy(Moment.at(TUE_2025_03_04.plusDays(1).atStartOfDay())))
        .contains(false);
    assertThat(deadline.isMetBy(Moment.on(TUE_2025_03_04.minusDays(1)))).contains(true);
  }

  @Test
  void aDayLimitIsOverAtMidnight() {
    Deadline deadline = Deadline.on(TUE_2025_03_04);
    assertThat(deadline.isOverAt(TUE_2025_03_04.atTime(23, 59, 59))).isFalse();
    assertThat(deadline.isOverAt(TUE_2025_03_04.plusDays(1).atStartOfDay())).isTrue();
  }

  @Test
  void anInstantLimitIsInclusiveAndExact() {
    Deadline deadline = Deadline.at(NOON);
    assertThat(deadline.isMetBy(Moment.at(NOON.minusSeconds(1)))).contains(true);
    assertThat(deadline.isMetBy(Moment.at(NOON))).contains(true);
    assertThat(deadline.isMetBy(Moment.at(NOON.plusSeconds(1)))).contains(false);
    assertThat(deadline.isOverAt(NOON)).isFalse();
    assertThat(deadline.isOverAt(NOON.plusSeconds(1))).isTrue();
  }

  @Test
  void anInstantLimitCannotBeJudgedByItsDayAlone() {
    Deadline deadline = Deadline.at(NOON);
    assertThat(deadline.isMetBy(Moment.on(TUE_2025_03_04))).isEmpty();
    assertThat(deadline.isMetBy(Moment.on(TUE_2025_03_04.minusDays(1)))).contains(true);
    assertThat(deadline.isMetBy(Moment.on(TUE_2025_03_04.plusDays(1)))).contains(false);
  }

  @Test
  void aDayIsNamedForADayLimitOnly() {
    assertThat(Deadline.on(TUE_2025_03_04).day()).contains(TUE_2025_03_04);
    assertThat(Deadline.at(NOON).day()).isEmpty();
    assertThat(Deadline.at(NOON).dueOn()).isEqualTo(TUE_2025_03_04);
    assertThat(Deadline.on(TUE_2025_03_04)).hasToString("2025-03-04");
    assertThat(Deadline.at(NOON)).hasToString("2025-03-04T12:00");
  }

  @Test
  void aDayLimitAsAnInstantIsItsLastMinute() {
    assertThat(Deadline.on(TUE_2025_03_04).lastMinute()).isEqualTo(TUE_2025_03_04.atTime(23, 59));
    assertThat(Deadline.at(NOON.plusSeconds(1)).lastMinute()).isEqualTo(NOON.plusSeconds(1));
  }

  @Property
  void whatIsLaterIsNeverInTimeWhereTheEarlierIsNot(
      @ForAll("instants") LocalDateTime limit,
      @ForAll("instants") LocalDateTime one,
      @ForAll("instants") LocalDateTime other) {
    LocalDateTime earlier = one.isBefore(other) ? one : other;
    LocalDateTime later = one.isBefore(other) ? other : one;
    for (Deadline deadline : List.of(Deadline.at(limit), Deadline.on(limit.toLocalDate()))) {
      boolean laterIsInTime = deadline.isMetBy(Moment.at(later)).orElseThrow();
      assertThat(deadline.isMetBy(Moment.at(earlier)).orElseThrow() || !laterIsInTime).isTrue();
    }
  }

  @Property
  void doneAtAnInstantItIsInTimeExactlyIfTheLimitIsNotOver(
      @ForAll("instants") LocalDateTime limit, @ForAll("instants") LocalDateTime done) {
    for (Deadline deadline : List.of(Deadline.at(limit), Deadline.on(limit.toLocalDate()))) {
      assertThat(deadline.isMetBy(Moment.at(done))).contains(!deadline.isOverAt(done));
    }
  }

  @Provide
  Arbitrary<LocalDateTime> instants() {
    LocalDateTime start = LocalDateTime.of(2024, 2, 27, 0, 0);
    return Arbitraries.integers().between(0, 10_000).map(start::plusMinutes);
  }

  @Test
  void aMomentPrefersTheInstantToTheDay() {
    LocalDate day = TUE_2025_03_04.plusDays(5);
    assertThat(Moment.of(Optional.of(day), Optional.of(NOON))).contains(Moment.at(NOON));
    assertThat(Moment.of(Optional.of(day), Optional.empty())).contains(Moment.on(day));
    assertThat(Moment.of(Optional.empty(), Optional.empty())).isEmpty();
    assertThat(Moment.at(NOON).day()).isEqualTo(TUE_2025_03_04);
    assertThat(Moment.at(NOON)).hasToString("2025-03-04T12:00");
    assertThat(Moment.on(TUE_2025_03_04)).hasToString("2025-03-04");
  }
}
