package dev.guicheng.audit;

import static dev.guicheng.audit.ClockEventType.STARTED;
import static java.util.Comparator.comparing;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the events of a log in the one order in which they take effect. */
final class EventOrder {
  private static final Comparator<ClockEvent> ORDER =
      comparing(EventOrder::place).thenComparing(ClockEvent::type).thenComparing(Object::toString);

  private EventOrder() {}

  /** Where between open and closed a log stands. */
  private enum State {
    NOT_STARTED,
    RUNNING,
    PAUSED,
    CLOSED;

    private boolean allows(ClockEventType type) {
      return switch (type) {
        case STARTED -> this == NOT_STARTED;
        case PAUSED -> this == RUNNING;
        case RESUMED -> this == PAUSED;
        case REOPENED -> this == CLOSED;
        case EXTENDED, RECLASSIFIED, STOPPED, CANCELLED -> this == RUNNING || this == PAUSED;
      };
    }

    private State after(ClockEventType type) {
      return switch (type) {
        case STARTED, RESUMED, REOPENED -> RUNNING;
        case PAUSED -> PAUSED;
        case STOPPED, CANCELLED -> CLOSED;
        case EXTENDED, RECLASSIFIED -> this;
      };
    }
  }

  /** Where an event stands on the line of time: its instant, else the end of its day. */
  static LocalDateTime place(ClockEvent event) {
    return event
        .happenedAt()
        .orElseGet(
            () ->
                (event.type() == STARTED ? event.moment().day() : event.moment().day().plusDays(1))
                    .atStartOfDay());
  }

  /**
   * The events in order, each once. Of events in one place, the first by type that can take effect
   * comes first.
   */
  static List<ClockEvent> of(List<ClockEvent> events) {
    return sorted(events, new Problems("ClockLog"));
  }

  /** Adds what contradicts itself in the order of events. */
  static void check(List<ClockEvent> events, Problems problems) {
    problems.require(
        events.stream().anyMatch(event -> event.type() == STARTED),
        "events",
        Reason.MISSING,
        "no event %s: a clock that never started has no time",
        STARTED);
    if (problems.found().isEmpty()) {
      sorted(events, problems);
    }
  }

  private static List<ClockEvent> sorted(List<ClockEvent> events, Problems problems) {
    List<ClockEvent> waiting = new ArrayList<>(events.stream().distinct().sorted(ORDER).toList());
    List<ClockEvent> sorted = new ArrayList<>();
    State state = State.NOT_STARTED;
    while (!waiting.isEmpty()) {
      ClockEvent next = next(waiting, state);
      if (!state.allows(next.type())) {
        refuse(next, events.indexOf(next), state, problems);
      } else {
        state = state.after(next.type());
      }
      waiting.remove(next);
      sorted.add(next);
    }
    return sorted;
  }

  private static ClockEvent next(List<ClockEvent> waiting, State state) {
    ClockEvent first = waiting.get(0);
    return waiting.stream()
        .takeWhile(event -> place(event).equals(place(first)))
        .filter(event -> state.allows(event.type()))
        .findFirst()
        .orElse(first);
  }

  private static void refuse(ClockEvent event, int position, State state, Problems problems) {
    problems.add(
        "events[" + position + "]",
        event.type() == STARTED ? Reason.DUPLICATE : Reason.CONTRADICTION,
        "%s of %s: the clock is %s by then%s",
        event.type(),
        event.moment(),
        state,
        event.happenedOn().isPresent() && event.type() != STARTED
            ? "\nMaybe the instant is known? A day counts at its end"
            : "");
  }
}
