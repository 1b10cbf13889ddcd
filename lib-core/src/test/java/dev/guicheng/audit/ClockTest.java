package dev.guicheng.audit;

import static dev.guicheng.audit.ClockEventType.CANCELLED;
import static dev.guicheng.audit.ClockEventType.EXTENDED;
import static dev.guicheng.audit.ClockEventType.PAUSED;
import static dev.guicheng.audit.ClockEventType.RECLASSIFIED;
import static dev.guicheng.audit.ClockEventType.REOPENED;
import static dev.guicheng.audit.ClockEventType.RESUMED;
import static dev.guicheng.audit.ClockEventType.STARTED;
import static dev.guicheng.audit.ClockEventType.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.Action;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Obligation;
import dev.guicheng.Role;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One day of March 2026 at a time; the clock starts on the second, at nine. */
class ClockTest {
  private static final PolicyBook MANUAL = PolicyBook.manual();
  private static final PolicyBook PAUSING = MANUAL.with("clock.pause", true);
  private static final LocalDateTime START = march(2, 9);

  private static LocalDateTime march(int day, int hour) {
    return LocalDateTime.of(2026, 3, day, hour, 0);
  }

  private static ClockLog.Builder repair() {
    return ClockLog.builder().clause("REP-03").addEvents(ClockEvent.at(STARTED, START));
  }

  /** Due with the fourth of March. */
  private static ClockLog.Builder dueOnTheFourth() {
    return repair().dueOn(LocalDate.of(2026, 3, 4));
  }

  private static ClockEvent pause(LocalDateTime at, Role waitingFor) {
    return ClockEvent.builder()
        .type(PAUSED)
        .happenedAt(at)
        .waitingFor(waitingFor)
        .reason("等业主选砖")
        .build();
  }

  private static ClockEvent promise(LocalDateTime at, LocalDateTime promised) {
    return ClockEvent.builder()
        .type(EXTENDED)
        .happenedAt(at)
        .explained(true)
        .promisedAt(promised)
        .build();
  }

  private static Clock at(ClockLog.Builder log, LocalDateTime asOf) {
    return log.build().at(asOf, MANUAL).orElseThrow();
  }

  @Test
  void aDayIsOpenToItsEnd() {
    assertThat(at(dueOnTheFourth(), march(4, 23)).verdict()).isEqualTo(ClockVerdict.AT_RISK);
    assertThat(at(dueOnTheFourth(), march(5, 0)).verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(at(dueOnTheFourth(), march(5, 6)).overdue()).contains(Duration.ofHours(6));
  }

  @Test
  void anInstantIsInTimeItself() {
    ClockLog.Builder log = repair().dueAt(march(2, 17));

    assertThat(at(log, march(2, 17)).verdict()).isEqualTo(ClockVerdict.AT_RISK);
    assertThat(at(log, march(2, 17).plusSeconds(1)).verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(at(log.addEvents(ClockEvent.at(STOPPED, march(2, 17))), march(3, 0)).verdict())
        .isEqualTo(ClockVerdict.MET);
  }

  @Test
  void whatWasDoneIsToldApartFromWhetherItWasInTime() {
    Clock late = at(dueOnTheFourth().addEvents(ClockEvent.at(STOPPED, march(6, 9))), march(9, 0));

    assertThat(late.lifecycle()).isEqualTo(ClockLifecycle.STOPPED);
    assertThat(late.verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(late.breachedAt()).contains(march(5, 0));
    assertThat(late.elapsed()).isEqualTo(Duration.ofDays(4));
    assertThat(late.overdue()).isEmpty();
  }

  @Test
  void ofADayKnownWithoutItsHourAnInstantCannotBeJudged() {
    ClockLog.Builder log =
        repair().dueAt(march(4, 12)).addEvents(ClockEvent.on(STOPPED, LocalDate.of(2026, 3, 4)));

    assertThat(at(log, march(9, 0)).verdict()).isEqualTo(ClockVerdict.UNDETERMINED);
  }

  @Test
  void withoutADeadlineNothingIsJudged() {
    assertThat(at(repair(), march(9, 0)).verdict()).isEqualTo(ClockVerdict.UNDETERMINED);
  }

  @Test
  void whatHasNotStartedIsNoClockAndWhatComesLaterDoesNotCount() {
    ClockLog log = dueOnTheFourth().addEvents(ClockEvent.at(STOPPED, march(6, 9))).build();

    assertThat(log.at(march(2, 8), MANUAL)).isEmpty();
    assertThat(log.at(march(3, 0), MANUAL).orElseThrow().lifecycle())
        .isEqualTo(ClockLifecycle.RUNNING);
  }

  @Test
  void theManualKnowsNoPauseSoTimeRunsOnAndTheClockSaysSo() {
    Clock clock = at(dueOnTheFourth().addEvents(pause(march(3, 9), Role.OWNER)), march(5, 9));

    assertThat(clock.lifecycle()).isEqualTo(ClockLifecycle.RUNNING);
    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(clock.notes()).containsExactly(ClockNote.PAUSE_NOT_ALLOWED);
    assertThat(clock.elapsed()).isEqualTo(Duration.ofDays(3));
    assertThat(clock.paused()).isZero();
    assertThat(clock.segments())
        .extracting(ClockSegment::state, ClockSegment::counts, ClockSegment::waitingFor)
        .containsExactly(
            tuple(ClockState.RUNNING, true, Optional.empty()),
            tuple(ClockState.PAUSED, true, Optional.of(Role.OWNER)));
  }

  @Test
  void aPauseThatTheBookAllowsMovesTheDeadline() {
    ClockLog log =
        dueOnTheFourth()
            .addEvents(pause(march(3, 9), Role.OWNER), ClockEvent.at(RESUMED, march(5, 9)))
            .build();
    Clock paused = log.at(march(5, 0), PAUSING).orElseThrow();
    Clock resumed = log.at(march(6, 0), PAUSING).orElseThrow();

    assertThat(paused.lifecycle()).isEqualTo(ClockLifecycle.PAUSED);
    assertThat(paused.verdict()).isNotEqualTo(ClockVerdict.BREACHED);
    assertThat(resumed.dueOn()).contains(LocalDate.of(2026, 3, 6));
    assertThat(resumed.paused()).isEqualTo(Duration.ofDays(2));
    assertThat(resumed.elapsed()).isEqualTo(resumed.open().minusDays(2));
    assertThat(log.at(march(7, 0), PAUSING).orElseThrow().verdict())
        .isEqualTo(ClockVerdict.BREACHED);
  }

  @Test
  void aClockWaitsOnlyForThoseWhomTheBookNames() {
    Clock clock =
        dueOnTheFourth()
            .addEvents(pause(march(3, 9), Role.TECHNICIAN))
            .build()
            .at(march(5, 9), PAUSING)
            .orElseThrow();

    assertThat(clock.notes()).containsExactly(ClockNote.PAUSE_NOT_FOR_THIS_ROLE);
    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
  }

  @Test
  void anExplainedPromiseMovesTheDeadline() {
    Clock clock = at(dueOnTheFourth().addEvents(promise(march(4, 9), march(8, 12))), march(8, 12));

    assertThat(clock.dueAt()).contains(march(8, 12));
    assertThat(clock.verdict()).isEqualTo(ClockVerdict.AT_RISK);
    assertThat(clock.notes()).isEmpty();
  }

  @Test
  void aPromiseAfterTheDeadlineDoesNotMendTheBreach() {
    Clock clock = at(dueOnTheFourth().addEvents(promise(march(5, 9), march(8, 12))), march(6, 0));

    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(clock.notes()).containsExactly(ClockNote.EXTENSION_TOO_LATE);
    assertThat(clock.dueOn()).contains(LocalDate.of(2026, 3, 4));
  }

  @Test
  void aPromiseWithoutAnExplanationOrATimeDoesNotCount() {
    ClockEvent unexplained =
        ClockEvent.builder()
            .type(EXTENDED)
            .happenedAt(march(3, 9))
            .promisedOn(LocalDate.of(2026, 3, 9))
            .build();
    ClockEvent unpromised =
        ClockEvent.builder().type(EXTENDED).happenedAt(march(3, 10)).explained(true).build();

    Clock clock = at(dueOnTheFourth().addEvents(unexplained, unpromised), march(5, 0));

    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(clock.notes())
        .containsExactly(ClockNote.EXTENSION_NOT_EXPLAINED, ClockNote.EXTENSION_NOT_PROMISED);
  }

  @Test
  void onlyRepairsAreExtended() {
    Clock clock =
        ClockLog.builder()
            .clause("CMP-17")
            .dueAt(march(3, 9))
            .addEvents(ClockEvent.at(STARTED, START), promise(march(2, 10), march(8, 12)))
            .build()
            .at(march(4, 0), MANUAL)
            .orElseThrow();

    assertThat(clock.notes()).containsExactly(ClockNote.EXTENSION_NOT_ALLOWED);
    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
  }

  @Test
  void aNewClassCountsFromTheStart() {
    ClockEvent urgent =
        ClockEvent.builder()
            .type(RECLASSIFIED)
            .happenedAt(march(3, 9))
            .window(Span.ofHours(8))
            .reason("漏水加剧")
            .build();

    Clock clock = at(dueOnTheFourth().addEvents(urgent), march(3, 9));

    assertThat(clock.dueAt()).contains(march(2, 17));
    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
  }

  @Test
  void aLongerLimitOfANewClassDoesNotMendABreach() {
    ClockEvent large =
        ClockEvent.builder()
            .type(RECLASSIFIED)
            .happenedAt(march(5, 9))
            .window(Span.ofDays(7))
            .build();

    assertThat(at(dueOnTheFourth().addEvents(large), march(6, 0)).verdict())
        .isEqualTo(ClockVerdict.BREACHED);
    assertThat(
            at(
                    dueOnTheFourth()
                        .addEvents(
                            ClockEvent.builder()
                                .type(RECLASSIFIED)
                                .happenedAt(march(4, 9))
                                .window(Span.ofDays(7))
                                .build()),
                    march(6, 0))
                .dueOn())
        .contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  void reopeningKeepsTheDeadlineUnlessTheBookMovesIt() {
    ClockLog log =
        dueOnTheFourth()
            .addEvents(ClockEvent.at(STOPPED, march(3, 9)), ClockEvent.at(REOPENED, march(6, 9)))
            .build();
    PolicyBook lenient = MANUAL.with("clock.reopening", "CLOSED_TIME_EXCLUDED");
    Clock strict = log.at(march(6, 9), MANUAL).orElseThrow();
    Clock moved = log.at(march(6, 9), lenient).orElseThrow();

    assertThat(log.at(march(5, 0), MANUAL).orElseThrow().verdict()).isEqualTo(ClockVerdict.MET);
    assertThat(strict.verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(moved.dueOn()).contains(LocalDate.of(2026, 3, 7));
    assertThat(moved.verdict()).isNotEqualTo(ClockVerdict.BREACHED);
    assertThat(strict.segments())
        .extracting(ClockSegment::state)
        .containsExactly(ClockState.RUNNING, ClockState.CLOSED);
    assertThat(strict.elapsed()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void cancellingAndReopeningDoNotMendABreach() {
    ClockLog.Builder log = dueOnTheFourth().addEvents(ClockEvent.at(CANCELLED, march(5, 9)));

    assertThat(at(log, march(6, 0)).lifecycle()).isEqualTo(ClockLifecycle.CANCELLED);
    assertThat(at(log, march(6, 0)).verdict()).isEqualTo(ClockVerdict.BREACHED);
    assertThat(
            at(
                    log.addEvents(
                        ClockEvent.at(REOPENED, march(7, 9)), ClockEvent.at(STOPPED, march(7, 10))),
                    march(8, 0))
                .verdict())
        .isEqualTo(ClockVerdict.BREACHED);
  }

  @Test
  void whatIsCancelledInTimeKeepsWhatItWas() {
    ClockLog.Builder log = dueOnTheFourth().addEvents(ClockEvent.at(CANCELLED, march(2, 10)));

    assertThat(at(log, march(9, 0)).verdict()).isEqualTo(ClockVerdict.ON_TRACK);
  }

  @Test
  void eachBandIsReportedOneLevelHigher() {
    // from 2 March 09:00 to 5 March 00:00: 63 hours, of which half are over on the 3rd at 16:30
    Clock clock = at(dueOnTheFourth(), march(4, 9));

    assertThat(clock.band()).contains(new BigDecimal("0.75"));
    assertThat(clock.escalations())
        .extracting(ClockEscalation::role, ClockEscalation::reachedAt)
        .containsExactly(
            tuple(Role.TEAM_LEADER, march(3, 16).plusMinutes(30)),
            tuple(Role.SUPERVISOR, march(4, 8).plusMinutes(15)));
    assertThat(at(dueOnTheFourth(), march(3, 16)).verdict()).isEqualTo(ClockVerdict.ON_TRACK);
    assertThat(at(dueOnTheFourth(), march(3, 16).plusMinutes(30)).verdict())
        .isEqualTo(ClockVerdict.AT_RISK);
    assertThat(at(dueOnTheFourth(), march(5, 0)).escalations()).hasSize(3);
  }

  @Test
  void bandsComeFromTheBook() {
    PolicyBook book =
        MANUAL.withAll(
            Map.of(
                "clock.atRiskBands",
                List.of(new BigDecimal("0.9")),
                "clock.escalation",
                List.of(Role.GENERAL_MANAGER)));

    assertThat(dueOnTheFourth().build().at(march(4, 9), book).orElseThrow().verdict())
        .isEqualTo(ClockVerdict.ON_TRACK);
    assertThat(dueOnTheFourth().build().at(march(5, 9), book).orElseThrow().escalations())
        .extracting(ClockEscalation::role)
        .containsExactly(Role.GENERAL_MANAGER);
    assertThatThrownBy(() -> book.with("clock.escalation", List.of("OWNER", "DEVELOPER")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2 roles for the 1 bands of clock.atRiskBands");
    assertThatThrownBy(
            () ->
                book.with(
                    "clock.atRiskBands", List.of(new BigDecimal("0.9"), new BigDecimal("0.5"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("do not rise");
  }

  @Test
  void anObligationOfADecisionIsAClock() {
    Obligation obligation =
        Obligation.builder()
            .action(Action.CALL_BACK)
            .role(Role.SERVICE_MANAGER)
            .dueOn(LocalDate.of(2026, 3, 4))
            .clause("CBK-03")
            .build();

    Clock clock =
        ClockLog.of(obligation, Moment.on(LocalDate.of(2026, 3, 1)))
            .at(march(5, 0), MANUAL)
            .orElseThrow();

    assertThat(clock.clause()).isEqualTo("CBK-03");
    assertThat(clock.role()).contains(Role.SERVICE_MANAGER);
    assertThat(clock.startedAt()).isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0));
    assertThat(clock.verdict()).isEqualTo(ClockVerdict.BREACHED);
  }

  @Test
  void aLogThatContradictsItselfIsRefusedWithEveryProblem() {
    assertThatThrownBy(
            () ->
                repair()
                    .addEvents(
                        ClockEvent.at(RESUMED, march(3, 9)),
                        ClockEvent.at(STOPPED, march(2, 8)),
                        ClockEvent.at(STARTED, march(3, 10)),
                        ClockEvent.at(REOPENED, march(3, 11)))
                    .build())
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path() + " " + problem.reason())
                    .containsExactly(
                        "events[2] CONTRADICTION",
                        "events[1] CONTRADICTION",
                        "events[3] DUPLICATE",
                        "events[4] CONTRADICTION"));
    assertThatThrownBy(() -> ClockLog.builder().clause("REP-03").build())
        .hasMessageContaining("never started");
  }

  @Test
  void anEventSaysWhatBelongsToItAndNothingElse() {
    assertThatThrownBy(() -> ClockEvent.at(PAUSED, START)).hasMessageContaining("waits for");
    assertThatThrownBy(() -> ClockEvent.builder().type(STOPPED).build())
        .hasMessageContaining("either the day or the instant is needed");
    assertThatThrownBy(
            () ->
                ClockEvent.builder().type(STOPPED).happenedAt(START).window(Span.ofDays(1)).build())
        .hasMessageContaining("no such attribute, only [RECLASSIFIED]");
  }

  @Test
  void theSameEventTwiceCountsOnce() {
    ClockLog.Builder twice =
        dueOnTheFourth()
            .addEvents(ClockEvent.at(STARTED, START))
            .addEvents(ClockEvent.at(STOPPED, march(3, 9)), ClockEvent.at(STOPPED, march(3, 9)));

    assertThat(at(twice, march(9, 0)).verdict()).isEqualTo(ClockVerdict.MET);
  }

  @Test
  void eventsOfOneInstantTakeEffectInTheOrderThatIsPossible() {
    ClockLog log =
        dueOnTheFourth()
            .addEvents(
                pause(march(2, 12), Role.OWNER),
                ClockEvent.at(RESUMED, march(2, 12)),
                ClockEvent.at(STOPPED, march(3, 9)),
                ClockEvent.at(REOPENED, march(3, 9)))
            .build();

    assertThat(log.at(march(3, 9), PAUSING).orElseThrow().lifecycle())
        .isEqualTo(ClockLifecycle.RUNNING);
  }
}
