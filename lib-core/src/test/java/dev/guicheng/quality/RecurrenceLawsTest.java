package dev.guicheng.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.Span;
import dev.guicheng.quality.NonconformityPolicy.RepairScope;
import dev.guicheng.quality.NonconformityPolicy.Sequence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every count. */
class RecurrenceLawsTest {
  private static final YearMonth MONTH = YearMonth.of(2025, 4);

  @Provide
  Arbitrary<List<HouseholdComplaint>> complaints() {
    return Combinators.combine(
            Arbitraries.of("A", "B"),
            Arbitraries.of("noise", "lift", "water"),
            Arbitraries.integers().between(-40, 40))
        .as(
            (household, matter, day) ->
                HouseholdComplaint.builder()
                    .household(household)
                    .matter(matter)
                    .receivedOn(MONTH.atDay(1).plusDays(day))
                    .build())
        .list()
        .ofMaxSize(15);
  }

  @Provide
  Arbitrary<ReportPeriod> periods() {
    return Combinators.combine(
            Arbitraries.of(MONTH).optional(), Arbitraries.integers().between(0, 45))
        .as((month, days) -> new ReportPeriod(month, Span.ofDays(days)));
  }

  private static List<HouseholdRepair> asRepairs(List<HouseholdComplaint> complaints) {
    return complaints.stream()
        .map(
            complaint ->
                HouseholdRepair.builder()
                    .household(complaint.household())
                    .repairKind(complaint.matter())
                    .reportedOn(complaint.receivedOn())
                    .build())
        .toList();
  }

  @Property
  void orderOfTheEventsNeverMatters(
      @ForAll("complaints") List<HouseholdComplaint> complaints,
      @ForAll("periods") ReportPeriod period,
      @ForAll Sequence sequence,
      @ForAll RepairScope scope,
      @ForAll long randomness) {
    List<HouseholdComplaint> shuffled = new ArrayList<>(complaints);
    Collections.shuffle(shuffled, new Random(randomness));
    assertThat(Recurrence.ofComplaints(shuffled, period, sequence))
        .isEqualTo(Recurrence.ofComplaints(complaints, period, sequence));
    assertThat(Recurrence.ofRepairs(asRepairs(shuffled), period, scope))
        .isEqualTo(Recurrence.ofRepairs(asRepairs(complaints), period, scope));
  }

  @Property
  void anotherHouseholdChangesNothingForAHousehold(
      @ForAll("complaints") List<HouseholdComplaint> complaints,
      @ForAll("periods") ReportPeriod period,
      @ForAll Sequence sequence) {
    List<HouseholdComplaint> onlyA =
        complaints.stream().filter(complaint -> complaint.household().equals("A")).toList();
    assertThat(Recurrence.ofComplaints(complaints, period, sequence))
        .filteredOn(recurrence -> recurrence.household().equals(Optional.of("A")))
        .isEqualTo(Recurrence.ofComplaints(onlyA, period, sequence));
    assertThat(Recurrence.ofRepairs(asRepairs(complaints), period, RepairScope.HOUSEHOLD))
        .filteredOn(recurrence -> recurrence.household().equals(Optional.of("A")))
        .isEqualTo(Recurrence.ofRepairs(asRepairs(onlyA), period, RepairScope.HOUSEHOLD));
  }

  @Property
  void anUnbrokenRunIsNoLongerThanTheSeries(
      @ForAll("complaints") List<HouseholdComplaint> complaints,
      @ForAll("periods") ReportPeriod period) {
    List<Recurrence> series = Recurrence.ofComplaints(complaints, period, Sequence.SAME_MATTER);
    List<Recurrence> runs = Recurrence.ofComplaints(complaints, period, Sequence.UNBROKEN);
    assertThat(runs).hasSameSizeAs(series);
    for (int position = 0; position < runs.size(); position++) {
      assertThat(runs.get(position).matter()).isEqualTo(series.get(position).matter());
      assertThat(runs.get(position).count()).isBetween(1, series.get(position).count());
    }
  }

  @Property
  void aLongerLookbackNeverCountsFewer(@ForAll("complaints") List<HouseholdComplaint> complaints) {
    ReportPeriod none = new ReportPeriod(Optional.of(MONTH), Span.ofDays(0));
    ReportPeriod month = new ReportPeriod(Optional.of(MONTH), Span.ofMonths(1));
    List<Recurrence> few = Recurrence.ofComplaints(complaints, none, Sequence.SAME_MATTER);
    List<Recurrence> more = Recurrence.ofComplaints(complaints, month, Sequence.SAME_MATTER);
    assertThat(more).hasSameSizeAs(few);
    for (int position = 0; position < few.size(); position++) {
      assertThat(more.get(position).count()).isGreaterThanOrEqualTo(few.get(position).count());
    }
  }
}
