package dev.guicheng.audit;

import dev.guicheng.audit.ClockPolicy.Reopening;
import dev.guicheng.manual.Counting;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a log up to a moment of asking. Works on one log, once. */
final class ClockReplay {
  private final ClockLog log;
  private final LocalDateTime asOf;
  private final ClockPolicy policy;
  private final Counting counting;
  private final List<ClockSegment> segments = new ArrayList<>();
  private final List<TimeUse> uses = new ArrayList<>();
  private final Set<ClockNote> notes = EnumSet.noneOf(ClockNote.class);
  private final Moment start;
  private final LocalDateTime startedAt;

  private ClockLifecycle lifecycle = ClockLifecycle.RUNNING;
  private LocalDateTime since;
  private Optional<ClockEvent> pause = Optional.empty();
  private Optional<Deadline> due;
  private Optional<LocalDateTime> breachedAt = Optional.empty();
  private boolean doubtful;
  private boolean met;

  private ClockReplay(ClockLog log, ClockEvent started, LocalDateTime asOf, PolicyBook book) {
    this.log = log;
    this.asOf = asOf;
    this.policy = book.clock();
    this.counting = book.counting();
    this.start = started.moment();
    this.startedAt = EventOrder.place(started);
    this.since = startedAt;
    this.due = log.deadline().or(() -> log.window().flatMap(span -> counting.within(span, start)));
  }

  static Optional<Clock> at(ClockLog log, LocalDateTime asOf, PolicyBook book) {
    List<ClockEvent> events =
        EventOrder.of(log.events()).stream().filter(event -> isKnown(event, asOf)).toList();
    if (events.isEmpty()) {
      return Optional.empty();
    }
    ClockReplay replay = new ClockReplay(log, events.get(0), asOf, book);
    events.subList(1, events.size()).forEach(replay::play);
    return Optional.of(replay.finish());
  }

  /** Whether an event has taken effect; what was done on a day is taken for done throughout it. */
  private static boolean isKnown(ClockEvent event, LocalDateTime asOf) {
    if (event.happenedOn().isPresent() && closes(event)) {
      return !event.moment().day().isAfter(asOf.toLocalDate());
    }
    return !EventOrder.place(event).isAfter(asOf);
  }

  private static boolean closes(ClockEvent event) {
    return event.type() == ClockEventType.STOPPED || event.type() == ClockEventType.CANCELLED;
  }

  private void play(ClockEvent event) {
    LocalDateTime place = earlier(EventOrder.place(event), asOf);
    boolean wasOpen = lifecycle != ClockLifecycle.STOPPED && lifecycle != ClockLifecycle.CANCELLED;
    closeSegment(place);
    if (wasOpen) {
      watch(event, place);
    }
    switch (event.type()) {
      case STARTED -> throw new IllegalStateException("a log starts once");
      case PAUSED -> pause(event, place);
      case RESUMED -> lifecycle = ClockLifecycle.RUNNING;
      case REOPENED -> {
        lifecycle = ClockLifecycle.RUNNING;
        met = false;
      }
      case EXTENDED -> extend(event);
      case RECLASSIFIED -> reclassify(event, place);
      case STOPPED -> {
        lifecycle = ClockLifecycle.STOPPED;
        met = true;
      }
      case CANCELLED -> lifecycle = ClockLifecycle.CANCELLED;
    }
    if (event.type() != ClockEventType.EXTENDED && event.type() != ClockEventType.RECLASSIFIED) {
      pause = event.type() == ClockEventType.PAUSED ? Optional.of(event) : Optional.empty();
    }
  }

  /** Notes whether the deadline in force was over when something happened to an open clock. */
  private void watch(ClockEvent event, LocalDateTime place) {
    boolean closes = closes(event);
    due.ifPresent(
        limit -> {
          Optional<Boolean> inTime = limit.isMetBy(event.moment());
          doubtful |= inTime.isEmpty() && closes;
          if (!inTime.orElse(closes || !limit.isOverAt(place))) {
            breach(limit);
          }
        });
  }

  private void breach(Deadline limit) {
    breachedAt = breachedAt.or(() -> Optional.of(end(limit)));
  }

  private void breachIfOver(LocalDateTime instant) {
    due.filter(limit -> limit.isOverAt(instant)).ifPresent(this::breach);
  }

  private void pause(ClockEvent event, LocalDateTime place) {
    if (!policy.pause()) {
      notes.add(ClockNote.PAUSE_NOT_ALLOWED);
    } else if (!policy.pauseFor().contains(event.waitingFor().orElseThrow())) {
      notes.add(ClockNote.PAUSE_NOT_FOR_THIS_ROLE);
    } else {
      lifecycle = ClockLifecycle.PAUSED;
      breachIfOver(place);
    }
  }

  private void extend(ClockEvent event) {
    if (!policy.extensible().contains(log.clause())) {
      notes.add(ClockNote.EXTENSION_NOT_ALLOWED);
    } else if (!event.explained()) {
      notes.add(ClockNote.EXTENSION_NOT_EXPLAINED);
    } else if (event.promised().isEmpty()) {
      notes.add(ClockNote.EXTENSION_NOT_PROMISED);
    } else if (breachedAt.isPresent()) {
      notes.add(ClockNote.EXTENSION_TOO_LATE);
    } else {
      Deadline promised = event.promised().orElseThrow();
      due = due.map(limit -> end(promised).isAfter(end(limit)) ? promised : limit);
    }
  }

  /** Counts the new class's limit from the start; what it was then too late for is a breach. */
  private void reclassify(ClockEvent event, LocalDateTime place) {
    due = event.window().flatMap(span -> counting.within(span, start));
    for (TimeUse use : uses) {
      if (!use.uses()) {
        breachIfOver(use.startsAt());
        due = due.map(limit -> moved(limit, use.startsAt(), use.endsAt()));
      }
    }
    breachIfOver(place);
  }

  private void closeSegment(LocalDateTime end) {
    if (!since.isBefore(end)) {
      return;
    }
    ClockState state =
        pause.isPresent()
            ? ClockState.PAUSED
            : lifecycle == ClockLifecycle.RUNNING ? ClockState.RUNNING : ClockState.CLOSED;
    segments.add(
        ClockSegment.builder()
            .state(state)
            .startsAt(since)
            .endsAt(end)
            .counts(lifecycle == ClockLifecycle.RUNNING)
            .waitingFor(pause.flatMap(ClockEvent::waitingFor))
            .reason(pause.flatMap(ClockEvent::reason))
            .build());
    boolean isUsed =
        lifecycle == ClockLifecycle.RUNNING
            || (state == ClockState.CLOSED && policy.reopening() == Reopening.DEADLINE_STANDS);
    if (!isUsed) {
      LocalDateTime from = since;
      due = due.map(limit -> moved(limit, from, end));
    }
    uses.add(new TimeUse(since, end, isUsed));
    since = end;
  }

  /** A deadline moved by a stretch of time: an instant by as long, a day by as many midnights. */
  private static Deadline moved(Deadline limit, LocalDateTime from, LocalDateTime to) {
    return limit
        .dueAt()
        .map(instant -> Deadline.at(instant.plus(Duration.between(from, to))))
        .orElseGet(
            () ->
                Deadline.on(
                    limit
                        .dueOn()
                        .plusDays(ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()))));
  }

  private Clock finish() {
    boolean open = lifecycle == ClockLifecycle.RUNNING || lifecycle == ClockLifecycle.PAUSED;
    if (open) {
      closeSegment(asOf);
      breachIfOver(asOf);
    }
    LocalDateTime until = open ? asOf : since;
    Bands bands =
        due.map(limit -> Bands.of(policy, startedAt, end(limit), until, uses)).orElse(Bands.NONE);
    return Clock.builder()
        .clause(log.clause())
        .action(log.action())
        .role(log.role())
        .asOf(asOf)
        .lifecycle(lifecycle)
        .verdict(verdict(bands))
        .startedAt(startedAt)
        .dueOn(due.flatMap(Deadline::day))
        .dueAt(due.flatMap(Deadline::dueAt))
        .breachedAt(breachedAt)
        .band(bands.reached())
        .addAllEscalations(bands.escalations())
        .addAllSegments(segments)
        .addAllNotes(notes)
        .build();
  }

  private ClockVerdict verdict(Bands bands) {
    if (breachedAt.isPresent()) {
      return ClockVerdict.BREACHED;
    }
    if (due.isEmpty() || doubtful) {
      return ClockVerdict.UNDETERMINED;
    }
    if (met) {
      return ClockVerdict.MET;
    }
    return bands.reached().isPresent() ? ClockVerdict.AT_RISK : ClockVerdict.ON_TRACK;
  }

  /** The first instant that is late: after an instant, with no gap; after a day, its 24:00. */
  private static LocalDateTime end(Deadline limit) {
    return limit.dueAt().orElseGet(() -> limit.dueOn().plusDays(1).atStartOfDay());
  }

  private static LocalDateTime earlier(LocalDateTime first, LocalDateTime second) {
    return first.isBefore(second) ? first : second;
  }
}
