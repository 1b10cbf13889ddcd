package dev.guicheng.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.callback.CallbackPolicy.WindowStart;
import dev.guicheng.manual.ConventionPolicy.DayCount;
import dev.guicheng.manual.ConventionPolicy.MonthCount;
import dev.guicheng.manual.Counting;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackWindowTest {
  private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
  private static final LocalDate TUE_2025_03_04 = LocalDate.of(2025, 3, 4);
  private static final Counting MANUAL = new Counting(DayCount.CALENDAR_DAYS, MonthCount.CLAMP);
  private static final Counting IN_HOURS = new Counting(DayCount.HOURS, MonthCount.CLAMP);

  private static CallbackWindow threeDays(Counting counting) {
    return CallbackWindow.until(Span.ofDays(3), Optional.of(Moment.on(SAT_2025_03_01)), counting);
  }

  private static CallbackWindow projectRepair(LocalDate finished, WindowStart start) {
    return CallbackWindow.between(
        Span.ofMonths(1), Span.ofMonths(2), start, Optional.of(Moment.on(finished)), MANUAL);
  }

  private static Optional<Timing> timingOn(CallbackWindow window, LocalDate day) {
    return window.timing(Optional.of(Moment.on(day)), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 2025-02-28, 2025-03-31", // clamped from the original date, not chained
    "2024-01-31, 2024-02-29, 2024-03-31",
    "2024-12-31, 2025-01-31, 2025-02-28",
    "2023-12-31, 2024-01-31, 2024-02-29",
    "2025-02-28, 2025-03-28, 2025-04-28", // a month end does not stick
    "2025-08-31, 2025-09-30, 2025-10-31"
  })
  void projectRepairsAreCalledBackInTheSecondMonth(
      LocalDate finished, LocalDate opensOn, LocalDate dueOn) {
    CallbackWindow window = projectRepair(finished, WindowStart.INCLUSIVE);

    assertThat(window.opensOn()).contains(opensOn);
    assertThat(window.dueOn()).contains(dueOn);
  }

  @Test
  void anExclusiveWindowOpensTheDayAfter() {
    CallbackWindow window = projectRepair(LocalDate.of(2025, 1, 31), WindowStart.EXCLUSIVE);

    assertThat(window.opensOn()).contains(SAT_2025_03_01);
    assertThat(window.dueOn()).contains(LocalDate.of(2025, 3, 31));
  }

  @Test
  void aDayLimitIsOpenToTheEndOfItsDay() {
    CallbackWindow window = threeDays(MANUAL);

    assertThat(timingOn(window, SAT_2025_03_01.minusDays(1))).contains(Timing.EARLY);
    assertThat(timingOn(window, SAT_2025_03_01)).contains(Timing.ON_TIME);
    assertThat(timingOn(window, TUE_2025_03_04)).contains(Timing.ON_TIME);
    assertThat(timingOn(window, TUE_2025_03_04.plusDays(1))).contains(Timing.LATE);
  }

  @Test
  void withoutCallbackTheMomentOfAskingDecides() {
    CallbackWindow window = threeDays(MANUAL);
    LocalDateTime midnight = TUE_2025_03_04.plusDays(1).atStartOfDay();

    assertThat(window.timing(Optional.empty(), Optional.empty())).isEmpty();
    assertThat(window.timing(Optional.empty(), Optional.of(midnight.minusMinutes(1))))
        .contains(Timing.PENDING);
    assertThat(window.timing(Optional.empty(), Optional.of(midnight))).contains(Timing.LATE);
  }

  @Test
  void hoursNeedTheInstantOfCompletion() {
    CallbackWindow window = threeDays(IN_HOURS);

    assertThat(window.missing()).contains("finishedAt");
    assertThat(window.deadline()).isEmpty();
    assertThat(timingOn(window, SAT_2025_03_01)).isEmpty();
  }

  @Test
  void anUnknownCompletionIsWhatIsMissing() {
    assertThat(CallbackWindow.until(Span.ofDays(3), Optional.empty(), MANUAL).missing())
        .contains("finishedOn");
    assertThat(CallbackWindow.until(Span.ofHours(24), Optional.empty(), MANUAL).missing())
        .contains("finishedAt");
    assertThat(CallbackWindow.until(Span.ofDays(3), Optional.empty(), IN_HOURS).missing())
        .contains("finishedAt");
    assertThat(CallbackWindow.until(Span.ofMonths(1), Optional.empty(), IN_HOURS).missing())
        .contains("finishedOn");
  }

  @Test
  void twentyFourHoursEndAtTheInstantInclusive() {
    LocalDateTime finished = LocalDateTime.of(2025, 6, 10, 17, 30);
    CallbackWindow window =
        CallbackWindow.until(Span.ofHours(24), Optional.of(Moment.at(finished)), MANUAL);
    LocalDateTime due = finished.plusDays(1);

    assertThat(window.dueAt()).contains(due);
    assertThat(window.dueOn()).isEmpty();
    assertThat(window.timing(Optional.of(Moment.at(due)), Optional.empty()))
        .contains(Timing.ON_TIME);
    assertThat(window.timing(Optional.of(Moment.at(due.plusMinutes(1))), Optional.empty()))
        .contains(Timing.LATE);
    assertThat(window.timing(Optional.of(Moment.at(finished.minusMinutes(1))), Optional.empty()))
        .contains(Timing.EARLY);
    assertThat(timingOn(window, due.toLocalDate())).isEmpty();
  }

  @Test
  void aWindowThatOpensAfterExactHoursOpensAtAnInstant() {
    LocalDateTime finished = LocalDateTime.of(2025, 3, 1, 10, 0);
    CallbackWindow window =
        CallbackWindow.between(
            Span.ofHours(48),
            Span.ofDays(5),
            WindowStart.INCLUSIVE,
            Optional.of(Moment.at(finished)),
            MANUAL);
    LocalDateTime opens = finished.plusDays(2);

    assertThat(window.timing(Optional.of(Moment.at(opens.minusMinutes(1))), Optional.empty()))
        .contains(Timing.EARLY);
    assertThat(window.timing(Optional.of(Moment.at(opens)), Optional.empty()))
        .contains(Timing.ON_TIME);
  }

  @Test
  void aWindowOfNoDaysIsTheDayOfCompletion() {
    CallbackWindow window =
        CallbackWindow.until(Span.ofDays(0), Optional.of(Moment.on(SAT_2025_03_01)), MANUAL);

    assertThat(window.opensOn()).contains(SAT_2025_03_01);
    assertThat(window.dueOn()).contains(SAT_2025_03_01);
  }
}
