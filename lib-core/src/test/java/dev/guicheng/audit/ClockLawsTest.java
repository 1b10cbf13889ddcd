package dev.guicheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every clock. */
class ClockLawsTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);

  @Property
  void theOrderInWhichEventsAreGivenDoesNotMatter(
      @ForAll("logs") ClockLog log,
      @ForAll("books") PolicyBook book,
      @ForAll("hours") int hours,
      @ForAll long seed) {
    List<ClockEvent> shuffled = new ArrayList<>(log.events());
    shuffled.addAll(log.events());
    Collections.shuffle(shuffled, new Random(seed));
    ClockLog other = withEvents(log, shuffled);

    assertThat(other.at(START.plusHours(hours), book))
        .isEqualTo(log.at(START.plusHours(hours), book));
  }

  @Property
  void whatHappensLaterDoesNotCount(
      @ForAll("logs") ClockLog log, @ForAll("books") PolicyBook book, @ForAll("hours") int hours) {
    LocalDateTime asOf = START.plusHours(hours);
    List<ClockEvent> known = log.events().stream().filter(event -> isKnown(event, asOf)).toList();
    Assume.that(isSound(log, known));

    assertThat(withEvents(log, known).at(asOf, book)).isEqualTo(log.at(asOf, book));
  }

  private static boolean isKnown(ClockEvent event, LocalDateTime asOf) {
    LocalDateTime day = event.moment().day().atStartOfDay();
    return switch (event.type()) {
      case STARTED, STOPPED, CANCELLED -> !event.happenedAt().orElse(day).isAfter(asOf);
      default -> !event.happenedAt().orElse(day.plusDays(1)).isAfter(asOf);
    };
  }

  /** What is known of a day before its end may rest on an hour that is still to come. */
  private static boolean isSound(ClockLog log, List<ClockEvent> events) {
    try {
      return !withEvents(log, events).events().isEmpty();
    } catch (InvalidInputException restsOnALaterEvent) {
      return false;
    }
  }

  @Property
  void aBreachStaysABreach(
      @ForAll("logs") ClockLog log,
      @ForAll("books") PolicyBook book,
      @ForAll("hours") int first,
      @ForAll("hours") int later) {
    Optional<Clock> before = log.at(START.plusHours(Math.min(first, later)), book);
    Optional<Clock> after = log.at(START.plusHours(Math.max(first, later)), book);

    before
        .filter(clock -> clock.verdict() == ClockVerdict.BREACHED)
        .ifPresent(
            clock -> {
              assertThat(after.orElseThrow().verdict()).isEqualTo(ClockVerdict.BREACHED);
              assertThat(after.orElseThrow().breachedAt()).isEqualTo(clock.breachedAt());
            });
  }

  @Property
  void segmentsFollowEachOtherAndAddUp(
      @ForAll("logs") ClockLog log, @ForAll("books") PolicyBook book, @ForAll("hours") int hours) {
    LocalDateTime asOf = START.plusHours(hours);
    Clock clock = log.at(asOf, book).orElseThrow();
    LocalDateTime end = clock.startedAt();
    for (ClockSegment segment : clock.segments()) {
      assertThat(segment.startsAt()).isEqualTo(end);
      end = segment.endsAt();
    }

    assertThat(end).isBeforeOrEqualTo(asOf);
    if (clock.isOpen()) {
      assertThat(end).isEqualTo(asOf);
    }
    assertThat(clock.elapsed()).isEqualTo(clock.open().minus(clock.paused()));
    assertThat(total(clock, ClockState.RUNNING).plus(total(clock, ClockState.PAUSED)))
        .isEqualTo(clock.open());
    assertThat(clock.open().plus(total(clock, ClockState.CLOSED)))
        .isEqualTo(Duration.between(clock.startedAt(), end));
  }

  private static Duration total(Clock clock, ClockState state) {
    return clock.segments().stream()
        .filter(segment -> segment.state() == state)
        .map(ClockSegment::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Property
  void aPauseNeverBringsTheDeadlineForward(
      @ForAll("logs") ClockLog log, @ForAll("hours") int hours) {
    LocalDateTime asOf = START.plusHours(hours);
    Optional<Deadline> strict = log.at(asOf, PolicyBook.manual()).flatMap(Clock::deadline);
    Optional<Deadline> pausing = log.at(asOf, pausing()).flatMap(Clock::deadline);

    assertThat(pausing.map(Deadline::lastMinute).orElse(LocalDateTime.MAX))
        .isAfterOrEqualTo(strict.map(Deadline::lastMinute).orElse(LocalDateTime.MIN));
  }

  @Property
  void timeIsNeverUsedBackwards(
      @ForAll("logs") ClockLog log,
      @ForAll("books") PolicyBook book,
      @ForAll("hours") int first,
      @ForAll("hours") int later) {
    Clock before = log.at(START.plusHours(Math.min(first, later)), book).orElseThrow();
    Clock after = log.at(START.plusHours(Math.max(first, later)), book).orElseThrow();

    assertThat(after.elapsed()).isGreaterThanOrEqualTo(before.elapsed());
  }

  @Property
  void bandsRiseAndNoneIsReachedAfterTheMomentOfAsking(
      @ForAll("logs") ClockLog log, @ForAll("books") PolicyBook book, @ForAll("hours") int hours) {
    Clock clock = log.at(START.plusHours(hours), book).orElseThrow();
    LocalDateTime before = clock.startedAt();
    for (ClockEscalation escalation : clock.escalations()) {
      assertThat(escalation.reachedAt()).isAfterOrEqualTo(before).isBeforeOrEqualTo(clock.asOf());
      before = escalation.reachedAt();
    }

    assertThat(clock.band().isPresent()).isEqualTo(!clock.escalations().isEmpty());
  }

  private static PolicyBook pausing() {
    return PolicyBook.manual().with("clock.pause", true);
  }

  private static ClockLog withEvents(ClockLog log, List<ClockEvent> events) {
    return ClockLog.builder()
        .clause(log.clause())
        .dueOn(log.dueOn())
        .dueAt(log.dueAt())
        .window(log.window())
        .addAllEvents(events)
        .build();
  }

  @Provide
  Arbitrary<PolicyBook> books() {
    return Arbitraries.of(
        PolicyBook.manual(),
        pausing(),
        PolicyBook.manual().with("clock.reopening", "CLOSED_TIME_EXCLUDED"),
        pausing().with("clock.reopening", "CLOSED_TIME_EXCLUDED"));
  }

  @Provide
  Arbitrary<Integer> hours() {
    return Arbitraries.integers().between(0, 300);
  }

  /** Logs that do not contradict themselves: events at random, kept while they fit. */
  @Provide
  Arbitrary<ClockLog> logs() {
    return Combinators.combine(
            Arbitraries.of("REP-03", "CMP-17"),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(1, 200),
            events().list().ofMaxSize(9))
        .as(
            (clause, limit, hours, candidates) -> {
              List<ClockEvent> kept = new ArrayList<>();
              kept.add(ClockEvent.at(ClockEventType.STARTED, START));
              ClockLog log = log(clause, limit, hours, kept);
              for (ClockEvent candidate : candidates) {
                kept.add(candidate);
                try {
                  log = log(clause, limit, hours, kept);
                } catch (InvalidInputException doesNotFit) {
                  kept.remove(kept.size() - 1);
                }
              }
              return log;
            });
  }

  private static ClockLog log(String clause, int limit, int hours, List<ClockEvent> events) {
    ClockLog.Builder builder = ClockLog.builder().clause(clause).addAllEvents(events);
    switch (limit) {
      case 0 -> builder.dueOn(START.plusHours(hours).toLocalDate());
      case 1 -> builder.dueAt(START.plusHours(hours));
      case 2 -> builder.window(Span.ofDays(1 + hours / 24));
      case 3 -> builder.window(Span.ofHours(hours));
      default -> {}
    }
    return builder.build();
  }

  private static Arbitrary<ClockEvent> events() {
    return Combinators.combine(
            Arbitraries.of(ClockEventType.class),
            Arbitraries.integers().between(0, 250),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(Role.OWNER, Role.DEVELOPER, Role.TECHNICIAN),
            Arbitraries.integers().between(0, 250))
        .as(ClockLawsTest::event);
  }

  private static ClockEvent event(
      ClockEventType type, int hours, boolean exact, Role waitingFor, int promised) {
    ClockEvent.Builder builder = ClockEvent.builder().type(type);
    LocalDateTime at = START.plusHours(hours);
    if (exact) {
      builder.happenedAt(at);
    } else {
      builder.happenedOn(at.toLocalDate());
    }
    switch (type) {
      case PAUSED -> builder.waitingFor(waitingFor);
      case EXTENDED -> {
        builder.explained(promised % 5 != 0);
        if (promised % 2 == 0) {
          builder.promisedAt(START.plusHours(promised));
        } else {
          builder.promisedOn(LocalDate.of(2026, 3, 2).plusDays(promised / 24));
        }
      }
      case RECLASSIFIED -> builder.window(Span.ofHours(1 + promised));
      default -> {}
    }
    return builder.build();
  }
}
