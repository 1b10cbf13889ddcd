package dev.guicheng.jackson;

import dev.guicheng.Action;
import dev.guicheng.audit.Clock;
import dev.guicheng.audit.ClockEscalation;
import dev.guicheng.audit.ClockEvent;
import dev.guicheng.audit.ClockEventType;
import dev.guicheng.audit.ClockLifecycle;
import dev.guicheng.audit.ClockLog;
import dev.guicheng.audit.ClockNote;
import dev.guicheng.audit.ClockSegment;
import dev.guicheng.audit.ClockState;
import dev.guicheng.audit.ClockVerdict;

/** Clocks and their logs. */
final class ClockCodecs {
  static final Codec<ClockEvent, ClockEvent.Builder> CLOCK_EVENT =
      Codec.codec(ClockEvent.class, ClockEvent::builder, ClockEvent.Builder::build)
          .required(
              "type",
              Values.enumeration(ClockEventType.class),
              ClockEvent::type,
              ClockEvent.Builder::type)
          .optional(
              "happenedOn", Values.DATE, ClockEvent::happenedOn, ClockEvent.Builder::happenedOn)
          .optional(
              "happenedAt",
              Values.DATE_TIME,
              ClockEvent::happenedAt,
              ClockEvent.Builder::happenedAt)
          .optional(
              "waitingFor", CoreCodecs.ROLE, ClockEvent::waitingFor, ClockEvent.Builder::waitingFor)
          .optional("reason", Values.TEXT, ClockEvent::reason, ClockEvent.Builder::reason)
          .flag("explained", ClockEvent::explained, ClockEvent.Builder::explained)
          .optional(
              "promisedOn", Values.DATE, ClockEvent::promisedOn, ClockEvent.Builder::promisedOn)
          .optional(
              "promisedAt",
              Values.DATE_TIME,
              ClockEvent::promisedAt,
              ClockEvent.Builder::promisedAt)
          .optional("window", Values.SPAN, ClockEvent::window, ClockEvent.Builder::window);

  static final Codec<ClockLog, ClockLog.Builder> CLOCK_LOG =
      Codec.codec(ClockLog.class, ClockLog::builder, ClockLog.Builder::build)
          .required("clause", Values.TEXT, ClockLog::clause, ClockLog.Builder::clause)
          .optional(
              "action",
              Values.enumeration(Action.class),
              ClockLog::action,
              ClockLog.Builder::action)
          .optional("role", CoreCodecs.ROLE, ClockLog::role, ClockLog.Builder::role)
          .optional("dueOn", Values.DATE, ClockLog::dueOn, ClockLog.Builder::dueOn)
          .optional("dueAt", Values.DATE_TIME, ClockLog::dueAt, ClockLog.Builder::dueAt)
          .optional("window", Values.SPAN, ClockLog::window, ClockLog.Builder::window)
          .list("events", CLOCK_EVENT, ClockLog::events, ClockLog.Builder::addAllEvents);

  static final Codec<ClockSegment, ClockSegment.Builder> CLOCK_SEGMENT =
      Codec.codec(ClockSegment.class, ClockSegment::builder, ClockSegment.Builder::build)
          .required(
              "state",
              Values.enumeration(ClockState.class),
              ClockSegment::state,
              ClockSegment.Builder::state)
          .required(
              "startsAt", Values.DATE_TIME, ClockSegment::startsAt, ClockSegment.Builder::startsAt)
          .required("endsAt", Values.DATE_TIME, ClockSegment::endsAt, ClockSegment.Builder::endsAt)
          .required("counts", Values.BOOLEAN, ClockSegment::counts, ClockSegment.Builder::counts)
          .optional(
              "waitingFor",
              CoreCodecs.ROLE,
              ClockSegment::waitingFor,
              ClockSegment.Builder::waitingFor)
          .optional("reason", Values.TEXT, ClockSegment::reason, ClockSegment.Builder::reason);

  static final Codec<ClockEscalation, ClockEscalation.Builder> CLOCK_ESCALATION =
      Codec.codec(ClockEscalation.class, ClockEscalation::builder, ClockEscalation.Builder::build)
          .required("band", Values.DECIMAL, ClockEscalation::band, ClockEscalation.Builder::band)
          .required("role", CoreCodecs.ROLE, ClockEscalation::role, ClockEscalation.Builder::role)
          .required(
              "reachedAt",
              Values.DATE_TIME,
              ClockEscalation::reachedAt,
              ClockEscalation.Builder::reachedAt);

  static final Codec<Clock, Clock.Builder> CLOCK =
      Codec.codec(Clock.class, Clock::builder, Clock.Builder::build)
          .required("clause", Values.TEXT, Clock::clause, Clock.Builder::clause)
          .optional(
              "action", Values.enumeration(Action.class), Clock::action, Clock.Builder::action)
          .optional("role", CoreCodecs.ROLE, Clock::role, Clock.Builder::role)
          .required("asOf", Values.DATE_TIME, Clock::asOf, Clock.Builder::asOf)
          .required(
              "lifecycle",
              Values.enumeration(ClockLifecycle.class),
              Clock::lifecycle,
              Clock.Builder::lifecycle)
          .required(
              "verdict",
              Values.enumeration(ClockVerdict.class),
              Clock::verdict,
              Clock.Builder::verdict)
          .required("startedAt", Values.DATE_TIME, Clock::startedAt, Clock.Builder::startedAt)
          .optional("dueOn", Values.DATE, Clock::dueOn, Clock.Builder::dueOn)
          .optional("dueAt", Values.DATE_TIME, Clock::dueAt, Clock.Builder::dueAt)
          .optional("breachedAt", Values.DATE_TIME, Clock::breachedAt, Clock.Builder::breachedAt)
          .optional("band", Values.DECIMAL, Clock::band, Clock.Builder::band)
          .list(
              "escalations", CLOCK_ESCALATION, Clock::escalations, Clock.Builder::addAllEscalations)
          .list("segments", CLOCK_SEGMENT, Clock::segments, Clock.Builder::addAllSegments)
          .list(
              "notes",
              Values.enumeration(ClockNote.class),
              Clock::notes,
              Clock.Builder::addAllNotes);

  private ClockCodecs() {}
}
