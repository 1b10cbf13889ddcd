package dev.guicheng.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.callback.CallbackResult;
import dev.guicheng.policy.Span;
import dev.guicheng.quality.NonconformityPolicy.RepairScope;
import dev.guicheng.quality.NonconformityPolicy.Sequence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
  private static final YearMonth APRIL_2025 = YearMonth.of(2025, 4);
  private static final ReportPeriod APRIL = period(Span.ofDays(0));
  private static final ReportPeriod ALL_TIME = new ReportPeriod(Optional.empty(), Span.ofDays(0));

  private static ReportPeriod period(Span lookback) {
    return new ReportPeriod(Optional.of(APRIL_2025), lookback);
  }

  private static HouseholdComplaint complaint(String household, String matter, String day) {
    return HouseholdComplaint.builder()
        .household(household)
        .matter(matter)
        .receivedOn(LocalDate.parse(day))
        .build();
  }

  private static HouseholdRepair repair(String household, String kind, String day) {
    return HouseholdRepair.builder()
        .household(household)
        .repairKind(kind)
        .reportedOn(LocalDate.parse(day))
        .build();
  }

  private static HouseholdCallback callback(
      Optional<String> household, Optional<String> day, CallbackResult result) {
    return HouseholdCallback.builder()
        .household(household)
        .calledBackOn(day.map(LocalDate::parse))
        .result(result)
        .build();
  }

  private static Recurrence times(int count, String household, String matter) {
    return new Recurrence(Optional.of(household), Optional.of(matter), count);
  }

  /** One complaint a day from the first of April; a letter is its matter, a dot a day without. */
  private static List<HouseholdComplaint> daily(String matters) {
    return java.util.stream.IntStream.range(0, matters.length())
        .filter(day -> matters.charAt(day) != '.')
        .mapToObj(
            day ->
                HouseholdComplaint.builder()
                    .household("A-101")
                    .matter(matters.substring(day, day + 1))
                    .receivedOn(APRIL_2025.atDay(day + 1))
                    .build())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // matters day by day, longest unbroken run of a, and of b
    "aa, 2, 0",
    "a.a, 2, 0",
    "aba, 1, 1",
    "abba, 1, 2",
    "aabaaa, 3, 1",
    "aaabaa, 3, 1",
    "abab, 1, 1",
    "baab, 2, 1",
    "aabb, 2, 2",
    "acabcb, 1, 1"
  })
  void anUnbrokenSeriesEndsWithAnotherMatter(String matters, int ofA, int ofB) {
    List<Recurrence> counted = Recurrence.ofComplaints(daily(matters), APRIL, Sequence.UNBROKEN);
    assertThat(counted)
        .filteredOn(r -> r.matter().equals(Optional.of("a")))
        .containsExactly(times(ofA, "A-101", "a"));
    if (ofB > 0) {
      assertThat(counted).contains(times(ofB, "A-101", "b"));
    } else {
      assertThat(counted).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"aba, 2", "abba, 2", "aabaaa, 5", "acab, 2"})
  void ofTheSameMatterOtherMattersBreakNothing(String matters, int ofA) {
    assertThat(Recurrence.ofComplaints(daily(matters), APRIL, Sequence.SAME_MATTER))
        .contains(times(ofA, "A-101", "a"));
  }

  @Test
  void anotherHouseholdDoesNotBreakASeries() {
    List<HouseholdComplaint> complaints =
        List.of(
            complaint("A-101", "noise", "2025-04-02"),
            complaint("B-202", "lift", "2025-04-05"),
            complaint("A-101", "noise", "2025-04-09"));
    assertThat(Recurrence.ofComplaints(complaints, APRIL, Sequence.UNBROKEN))
        .containsExactly(times(2, "A-101", "noise"), times(1, "B-202", "lift"));
  }

  @Test
  void onTheDayOfAComplaintOfTheSeriesAnotherMatterDoesNotBreakIt() {
    List<HouseholdComplaint> complaints =
        List.of(
            complaint("A-101", "noise", "2025-04-02"),
            complaint("A-101", "lift", "2025-04-02"),
            complaint("A-101", "lift", "2025-04-09"),
            complaint("A-101", "noise", "2025-04-09"));
    assertThat(Recurrence.ofComplaints(complaints, APRIL, Sequence.UNBROKEN))
        .containsExactly(times(2, "A-101", "lift"), times(2, "A-101", "noise"));
  }

  @ParameterizedTest
  @CsvSource({
    // lookback, first complaint, last complaint, counted
    "P0D, 2025-04-01, 2025-04-30, 2",
    "P0D, 2025-03-31, 2025-04-01, 1",
    "P0D, 2025-04-30, 2025-05-01, 1",
    "P1D, 2025-03-31, 2025-04-01, 2",
    "P1D, 2025-03-30, 2025-04-01, 1",
    "P1M, 2025-03-01, 2025-04-30, 2",
    "P1M, 2025-02-28, 2025-04-30, 1",
    "P1M1D, 2025-02-28, 2025-04-30, 2",
    "P31D, 2025-03-01, 2025-04-30, 2",
    "P30D, 2025-03-01, 2025-04-30, 1",
    "PT24H, 2025-03-31, 2025-04-01, 2",
    "PT24H, 2025-03-30, 2025-04-01, 1",
    "P1M, 2025-03-20, 2025-03-30, 0",
    "P1M, 2025-03-20, 2025-05-01, 0"
  })
  void theLookbackCountsForASeriesThatReachesIntoTheMonth(
      String lookback, String first, String last, int counted) {
    List<HouseholdComplaint> complaints =
        List.of(complaint("A", "noise", first), complaint("A", "noise", last));
    assertThat(
            Recurrence.ofComplaints(complaints, period(Span.parse(lookback)), Sequence.SAME_MATTER))
        .extracting(Recurrence::count)
        .isEqualTo(counted == 0 ? List.of() : List.of(counted));
    List<HouseholdRepair> repairs = List.of(repair("A", "tap", first), repair("A", "tap", last));
    assertThat(Recurrence.ofRepairs(repairs, period(Span.parse(lookback)), RepairScope.HOUSEHOLD))
        .extracting(Recurrence::count)
        .isEqualTo(counted == 0 ? List.of() : List.of(counted));
  }

  @Test
  void anUnbrokenRunThatEndedInTheLookbackIsNotReported() {
    List<HouseholdComplaint> complaints =
        List.of(
            complaint("A", "noise", "2025-03-20"),
            complaint("A", "noise", "2025-03-21"),
            complaint("A", "lift", "2025-03-25"),
            complaint("A", "noise", "2025-04-03"));
    assertThat(Recurrence.ofComplaints(complaints, period(Span.ofMonths(1)), Sequence.UNBROKEN))
        .containsExactly(times(1, "A", "noise"));
    assertThat(Recurrence.ofComplaints(complaints, period(Span.ofMonths(1)), Sequence.SAME_MATTER))
        .containsExactly(times(3, "A", "noise"));
  }

  @Test
  void withoutAMonthEverythingCounts() {
    List<HouseholdComplaint> complaints =
        List.of(complaint("A", "noise", "2023-01-01"), complaint("A", "noise", "2025-04-03"));
    assertThat(Recurrence.ofComplaints(complaints, ALL_TIME, Sequence.SAME_MATTER))
        .containsExactly(times(2, "A", "noise"));
  }

  @Test
  void repairsCountByHouseholdOrForTheEstate() {
    List<HouseholdRepair> repairs =
        List.of(
            repair("C-303", "tap", "2025-04-01"),
            repair("A-101", "tap", "2025-04-11"),
            repair("A-101", "lock", "2025-04-30"),
            repair("A-101", "tap", "2025-04-30"));
    assertThat(Recurrence.ofRepairs(repairs, APRIL, RepairScope.HOUSEHOLD))
        .containsExactly(
            times(1, "A-101", "lock"), times(2, "A-101", "tap"), times(1, "C-303", "tap"));
    assertThat(Recurrence.ofRepairs(repairs, APRIL, RepairScope.ESTATE))
        .containsExactly(
            new Recurrence(Optional.empty(), Optional.of("lock"), 1),
            new Recurrence(Optional.empty(), Optional.of("tap"), 3));
  }

  @Test
  void unqualifiedCallbacksCountByHousehold() {
    List<HouseholdCallback> callbacks =
        List.of(
            callback(Optional.of("A"), Optional.of("2025-04-30"), CallbackResult.UNQUALIFIED),
            callback(Optional.of("A"), Optional.of("2025-03-31"), CallbackResult.UNQUALIFIED),
            callback(Optional.of("A"), Optional.empty(), CallbackResult.UNQUALIFIED),
            callback(Optional.of("A"), Optional.of("2025-04-02"), CallbackResult.QUALIFIED),
            callback(Optional.of("B"), Optional.of("2025-04-02"), CallbackResult.QUALIFIED),
            callback(Optional.empty(), Optional.of("2025-04-01"), CallbackResult.UNQUALIFIED));
    assertThat(Recurrence.ofUnqualified(callbacks, period(Span.ofMonths(1))))
        .containsExactly(
            new Recurrence(Optional.empty(), Optional.empty(), 1),
            new Recurrence(Optional.of("A"), Optional.empty(), 2));
  }
}
