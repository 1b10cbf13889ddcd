package dev.guicheng.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.callback.CallbackPolicy.WindowStart;
import dev.guicheng.manual.ConventionPolicy.DayCount;
import dev.guicheng.manual.ConventionPolicy.MonthCount;
import dev.guicheng.manual.Counting;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.Span;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every callback window. */
class CallbackWindowLawsTest {
  private static final LocalDateTime MON_2024_01_01 = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final int MINUTES_OF_FOUR_YEARS = 4 * 366 * 24 * 60;
  private static final int MINUTES_OF_THREE_MONTHS = 92 * 24 * 60;

  @Provide
  Arbitrary<LocalDateTime> instants() {
    return Arbitraries.integers()
        .between(0, MINUTES_OF_FOUR_YEARS)
        .map(minutes -> MON_2024_01_01.plusMinutes(minutes));
  }

  @Provide
  Arbitrary<Span> spans() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 90).map(Span::ofDays),
        Arbitraries.integers().between(0, 3).map(Span::ofMonths),
        Arbitraries.integers().between(1, 200).map(Span::ofHours));
  }

  @Provide
  Arbitrary<Counting> countings() {
    return Combinators.combine(Arbitraries.of(DayCount.class), Arbitraries.of(MonthCount.class))
        .as(Counting::new);
  }

  private static CallbackWindow window(Span closes, LocalDateTime finished, Counting counting) {
    return CallbackWindow.until(closes, Optional.of(Moment.at(finished)), counting);
  }

  /** The last instant that is in time, or the one before which a day limit is over. */
  private static LocalDateTime end(CallbackWindow window) {
    Deadline deadline = window.deadline().orElseThrow();
    return deadline.dueAt().orElseGet(() -> deadline.dueOn().plusDays(1).atStartOfDay());
  }

  private static Optional<Timing> timing(CallbackWindow window, LocalDateTime callback) {
    return window.timing(Optional.of(Moment.at(callback)), Optional.empty());
  }

  @Property
  void aLaterFinishNeverMakesADeadlineEarlier(
      @ForAll("spans") Span closes,
      @ForAll("countings") Counting counting,
      @ForAll("instants") LocalDateTime finished,
      @ForAll @IntRange(max = MINUTES_OF_THREE_MONTHS) int later) {
    LocalDateTime earlier = end(window(closes, finished, counting));

    assertThat(end(window(closes, finished.plusMinutes(later), counting)))
        .isAfterOrEqualTo(earlier);
  }

  @Property
  void afterALateCallbackALaterOneIsLateToo(
      @ForAll("spans") Span closes,
      @ForAll("countings") Counting counting,
      @ForAll("instants") LocalDateTime finished,
      @ForAll @IntRange(max = MINUTES_OF_THREE_MONTHS) int first,
      @ForAll @IntRange(max = MINUTES_OF_THREE_MONTHS) int later) {
    CallbackWindow window = window(closes, finished, counting);
    LocalDateTime callback = finished.plusMinutes(first);
    boolean late = timing(window, callback).equals(Optional.of(Timing.LATE));

    Timing second = timing(window, callback.plusMinutes(later)).orElseThrow();

    assertThat(late && second != Timing.LATE).isFalse();
  }

  @Property
  void theEndsBelongToTheWindow(
      @ForAll @IntRange(min = 1, max = 3) int opensAfter,
      @ForAll @IntRange(max = 3) int length,
      @ForAll("countings") Counting counting,
      @ForAll("instants") LocalDateTime finished) {
    CallbackWindow window =
        CallbackWindow.between(
            Span.ofMonths(opensAfter),
            Span.ofMonths(opensAfter + length),
            WindowStart.INCLUSIVE,
            Optional.of(Moment.on(finished.toLocalDate())),
            counting);

    assertThat(onDay(window, 0, true)).contains(Timing.ON_TIME);
    assertThat(onDay(window, -1, true)).contains(Timing.EARLY);
    assertThat(onDay(window, 0, false)).contains(Timing.ON_TIME);
    assertThat(onDay(window, 1, false)).contains(Timing.LATE);
  }

  private static Optional<Timing> onDay(CallbackWindow window, int offset, boolean opening) {
    Moment callback =
        Moment.on((opening ? window.opensOn() : window.dueOn()).orElseThrow().plusDays(offset));
    return window.timing(Optional.of(callback), Optional.empty());
  }

  @Property
  void askingLaterNeverTurnsLateIntoPending(
      @ForAll("spans") Span closes,
      @ForAll("countings") Counting counting,
      @ForAll("instants") LocalDateTime finished,
      @ForAll @IntRange(max = MINUTES_OF_THREE_MONTHS) int asked,
      @ForAll @IntRange(max = MINUTES_OF_THREE_MONTHS) int later) {
    CallbackWindow window = window(closes, finished, counting);
    LocalDateTime asOf = finished.plusMinutes(asked);
    Optional<Timing> first = window.timing(Optional.empty(), Optional.of(asOf));
    Optional<Timing> second = window.timing(Optional.empty(), Optional.of(asOf.plusMinutes(later)));

    assertThat(second.orElseThrow())
        .isIn(first.orElseThrow() == Timing.LATE ? Timing.LATE : Timing.PENDING, Timing.LATE);
  }
}
