package dev.guicheng.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.calendar.WorkCalendar;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {
  private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
  private static final LocalDate FRI_2025_01_10 = LocalDate.of(2025, 1, 10);
  private static final LocalDate FRI_2025_01_31 = LocalDate.of(2025, 1, 31);
  private static final LocalDate THU_2025_05_01 = LocalDate.of(2025, 5, 1);
  private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);
  private static final WorkCalendar WEEKDAYS = WorkCalendar.mondayToFriday();

  private static List<DueDuty> of(Duty duty, List<DueDuty> due) {
    return due.stream().filter(entry -> entry.duty().equals(duty)).toList();
  }

  @Test
  void tellsWhoMustDoWhatByWhenOnWhichFormUnderWhichClause() {
    List<DueDuty> january =
        DutyCalendar.of(PolicyBook.manual(), WEEKDAYS).between(WED_2025_01_01, FRI_2025_01_31);
    assertThat(of(Duty.CALLBACK_ARCHIVING, january))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.period()).isEqualTo("2024-Q4");
              assertThat(due.dueOn()).contains(FRI_2025_01_10);
              assertThat(due.roles()).containsExactly(Role.SERVICE_CENTRE_ADMINISTRATOR);
              assertThat(due.to()).containsExactly(Role.ARCHIVIST);
              assertThat(due.form()).contains(Form.CALLBACK_RECORD);
              assertThat(due.clauses()).containsExactly("ARC-01");
              assertThat(due.required()).contains(1);
            });
    assertThat(of(Duty.LOBBY_ROSTER, january))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.period()).isEqualTo("2025-02");
              assertThat(due.lastOn()).isEqualTo(FRI_2025_01_31);
            });
    assertThat(of(Duty.LOBBY_CLEANING, january)).hasSize(31);
    assertThat(of(Duty.AREA_VISIT, january)).isEmpty();
    assertThat(january).extracting(DueDuty::lastOn).isSorted();
  }

  @Test
  void eachDirectorHasAnEntryOfHisOwn() {
    LocalDate newYearsEve = LocalDate.of(2025, 12, 31);
    assertThat(
            of(
                Duty.DIRECTOR_VISIT,
                DutyCalendar.of(PolicyBook.manual(), WEEKDAYS).between(newYearsEve, newYearsEve)))
        .extracting(DueDuty::roles)
        .containsExactly(List.of(Role.SERVICE_CENTRE_DIRECTOR), List.of(Role.OFFICE_DIRECTOR));
  }

  @Test
  void aTalkMovesOnlyOnceHolidaysAreGiven() {
    DutyCalendar plain = DutyCalendar.of(PolicyBook.manual(), WEEKDAYS);
    assertThat(of(Duty.STAFF_TALK, plain.between(THU_2025_05_01, SAT_2025_05_31)))
        .extracting(DueDuty::dueOn)
        .containsExactly(Optional.of(THU_2025_05_01));
    DutyCalendar festive = plain.with(List.of(THU_2025_05_01), List.of());
    assertThat(of(Duty.STAFF_TALK, festive.between(THU_2025_05_01, SAT_2025_05_31)))
        .extracting(DueDuty::dueOn)
        .containsExactly(Optional.of(LocalDate.of(2025, 5, 2)));
  }

  @Test
  void pastTheCalendarsEndADayThatItDecidesIsLeftOpen() {
    WorkCalendar untilMay =
        day -> day.isAfter(THU_2025_05_01) ? Optional.empty() : WEEKDAYS.isWorkday(day);
    DutyCalendar duties =
        DutyCalendar.of(PolicyBook.manual().with("duty.monthEnd", "LAST_WORKDAY"), untilMay);
    assertThat(of(Duty.CALLBACK_STATISTICS, duties.between(THU_2025_05_01, SAT_2025_05_31)))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.dueOn()).isEmpty();
              assertThat(due.lastOn()).isEqualTo(SAT_2025_05_31);
            });
  }

  @Test
  void whatHasNoPeriodIsNamedAndWhatCountsFromTheLastTimeIsTold() {
    DutyCalendar duties = DutyCalendar.of(PolicyBook.manual(), WEEKDAYS);
    assertThat(duties.unscheduled())
        .extracting(DutyRow::duty)
        .containsExactlyInAnyOrder(
            Duty.COMMITTEE_LIAISON,
            Duty.REGULAR_SURVEY,
            Duty.WORK_LOG_REVIEW,
            Duty.DUTY_INSPECTION,
            Duty.TARGET_REVISION);
    assertThat(duties.after(Duty.TARGET_REVISION, FRI_2025_01_31))
        .hasValueSatisfying(due -> assertThat(due.dueOn()).contains(LocalDate.of(2025, 4, 30)));
    assertThat(duties.after(Duty.LOBBY_CLEANING, FRI_2025_01_31)).isEmpty();
    assertThat(duties.after(new Duty("DISHWASHING"), FRI_2025_01_31)).isEmpty();
  }

  @Provide
  Arbitrary<PolicyBook> books() {
    return Combinators.combine(
            Arbitraries.of("LAST_DAY", "LAST_WORKDAY"),
            Arbitraries.of("INCLUSIVE", "EXCLUSIVE"),
            Arbitraries.of("MONTH_END", "NEXT_MONTH_END"),
            Arbitraries.of("NEXT_WORKDAY", "NOT_SHIFTED"),
            Arbitraries.integers().between(1, 31),
            Arbitraries.of(Rhythm.values()))
        .as(
            (monthEnd, before, sheet, holiday, day, rhythm) ->
                PolicyBook.manual()
                    .withAll(
                        Map.of(
                            "duty.monthEnd", monthEnd,
                            "deadline.dateBefore", before,
                            "duty.monthlySheet.due", sheet,
                            "duty.staffTalk.holiday", holiday,
                            "duty.staffTalk.day", day,
                            "duty.arrearsTable.dueDay", day,
                            "duty.inspection.period", "WEEK",
                            "vocabulary.Duty", Map.of("POOL", Map.of("zh", "泳池", "en", "pool")),
                            "duty.site",
                                Map.of(
                                    "POOL",
                                    Map.of(
                                        "period",
                                        rhythm.name(),
                                        "dueDay",
                                        day,
                                        "clause",
                                        "SITE-01")))));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1_500).map(WED_2025_01_01::plusDays);
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return days().set().ofMaxSize(40);
  }

  @Property(tries = 40)
  void everyPeriodListedIsJudgedByTheSameDay(
      @ForAll("books") PolicyBook book,
      @ForAll("days") LocalDate first,
      @ForAll("holidays") Set<LocalDate> holidays) {
    for (DueDuty due :
        DutyCalendar.of(book, WEEKDAYS)
            .with(holidays, List.of())
            .between(first, first.plusDays(45))) {
      LocalDate within = CalendarPeriod.find(due.period()).orElseThrow().startsOn();
      DutyLog log =
          DutyLog.builder()
              .addDuties(due.duty())
              .startsOn(within)
              .endsOn(within)
              .addAllHolidays(holidays)
              .build();
      assertThat(DutyReview.of(log, book.duty().rowsOf(log.duties()), book.counting(), WEEKDAYS))
          .singleElement()
          .satisfies(
              review ->
                  assertThat(review.tallies())
                      .isNotEmpty()
                      .allSatisfy(
                          tally -> {
                            assertThat(tally.period()).isEqualTo(due.period());
                            assertThat(tally.dueOn()).isEqualTo(due.dueOn());
                            assertThat(tally.row().clauses()).isEqualTo(due.clauses());
                          }));
    }
  }

  @Property(tries = 40)
  void everyPeriodThatEndsInASpanIsListedThere(
      @ForAll("books") PolicyBook book,
      @ForAll("days") LocalDate first,
      @ForAll("holidays") Set<LocalDate> holidays) {
    LocalDate last = first.plusDays(90);
    DutyLog log =
        DutyLog.builder()
            .addAllDuties(book.duty().rows().stream().map(DutyRow::duty).toList())
            .startsOn(first)
            .endsOn(last)
            .addAllHolidays(holidays)
            .build();
    Set<String> listed = new HashSet<>();
    DutyCalendar.of(book, WEEKDAYS)
        .with(holidays, List.of())
        .between(first, last)
        .forEach(due -> listed.add(due.duty() + " " + due.period()));
    DutyReview.of(log, book.duty().rows(), book.counting(), WEEKDAYS).stream()
        .flatMap(review -> review.tallies().stream())
        .filter(tally -> tally.dueOn().isPresent())
        .filter(tally -> !tally.dueOn().get().isBefore(first))
        .filter(tally -> !tally.dueOn().get().isAfter(last))
        .forEach(tally -> assertThat(listed).contains(tally.row().duty() + " " + tally.period()));
  }

  @Property(tries = 40)
  void aSpanHoldsWhatItsPartsHold(
      @ForAll("books") PolicyBook book, @ForAll("days") LocalDate first) {
    DutyCalendar duties = DutyCalendar.of(book, WEEKDAYS);
    LocalDate middle = first.plusDays(20);
    LocalDate last = first.plusDays(60);
    List<DueDuty> parts = new ArrayList<>(duties.between(first, middle));
    parts.addAll(duties.between(middle.plusDays(1), last));
    assertThat(duties.between(first, last)).isEqualTo(parts);
    assertThat(duties.between(last, first)).isEmpty();
  }
}
