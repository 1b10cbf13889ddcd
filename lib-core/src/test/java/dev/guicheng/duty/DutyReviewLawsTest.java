package dev.guicheng.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Channel;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every log that is counted. */
class DutyReviewLawsTest {
  private static final PolicyBook BOOK = PolicyBook.manual();
  private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
  private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);

  @Provide
  Arbitrary<List<Occurrence>> logs() {
    Arbitrary<Boolean> facts = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of(Duty.builtIn()),
            Arbitraries.integers().between(-40, 220),
            Arbitraries.of("A", "B").optional(),
            facts.optional(),
            facts.optional(),
            Arbitraries.integers().between(-3, 30).optional(),
            Arbitraries.of(Channel.PHONE, Channel.LETTER).list().ofMaxSize(2))
        .as(
            (duty, day, subject, recorded, archived, handedIn, channels) ->
                Occurrence.builder()
                    .duty(duty)
                    .doneOn(WED_2025_01_01.plusDays(day))
                    .subject(subject)
                    .recorded(recorded)
                    .signed(recorded)
                    .archived(archived)
                    .handedInOn(handedIn.map(WED_2025_01_01.plusDays(day)::plusDays))
                    .addAllChannels(channels)
                    .build())
        .list()
        .ofMaxSize(60);
  }

  private static List<DutyTally> tallies(List<Occurrence> log, String... subjects) {
    DutyLog question =
        DutyLog.builder()
            .addAllDuties(Duty.builtIn())
            .startsOn(WED_2025_01_01)
            .endsOn(MON_2025_06_30)
            .addSubjects(subjects)
            .addAllLog(log)
            .build();
    return DutyReview.of(
            question, BOOK.duty().rows(), BOOK.counting(), WorkCalendar.mondayToFriday())
        .stream()
        .flatMap(review -> review.tallies().stream())
        .toList();
  }

  private static <T> List<T> of(List<DutyTally> tallies, Function<DutyTally, T> figure) {
    return tallies.stream().map(figure).toList();
  }

  @Property(tries = 100)
  void theOrderOfTheLogNeverMatters(@ForAll("logs") List<Occurrence> log, @ForAll long randomness) {
    List<Occurrence> shuffled = new ArrayList<>(log);
    Collections.shuffle(shuffled, new Random(randomness));
    assertThat(of(tallies(shuffled), DutyReviewLawsTest::figures))
        .isEqualTo(of(tallies(log), DutyReviewLawsTest::figures));
  }

  private static List<Object> figures(DutyTally tally) {
    return List.of(
        tally.period(),
        tally.count(),
        tally.open(),
        tally.late(),
        tally.refused(),
        tally.lacking());
  }

  @Property(tries = 100)
  void everyTallyHasItsOwnPlaceAndItsFiguresAddUp(@ForAll("logs") List<Occurrence> log) {
    List<DutyTally> tallies = tallies(log, "A", "B");
    for (int position = 0; position < tallies.size(); position++) {
      DutyTally tally = tallies.get(position);
      assertThat(tally.position()).isEqualTo(position);
      assertThat(tally.count() + tally.open() + tally.late() + tally.refused())
          .isLessThanOrEqualTo(tally.acts());
      assertThat(tally.missing().isEmpty()).isEqualTo(tally.open() == 0);
      assertThat(!tally.isEnough() || tally.mayBeEnough()).isTrue();
    }
  }

  @Property(tries = 100)
  void doingMoreNeverMakesAPeriodOfTheCalendarLess(
      @ForAll("logs") List<Occurrence> log, @ForAll("logs") List<Occurrence> more) {
    List<Occurrence> all = new ArrayList<>(log);
    all.addAll(more);
    List<DutyTally> before =
        tallies(log).stream().filter(tally -> tally.row().interval().isEmpty()).toList();
    List<DutyTally> after =
        tallies(all).stream().filter(tally -> tally.row().interval().isEmpty()).toList();
    assertThat(of(after, DutyTally::period)).isEqualTo(of(before, DutyTally::period));
    for (int position = 0; position < before.size(); position++) {
      assertThat(after.get(position).count()).isGreaterThanOrEqualTo(before.get(position).count());
      assertThat(!before.get(position).isEnough() || after.get(position).isEnough()).isTrue();
    }
  }
}
