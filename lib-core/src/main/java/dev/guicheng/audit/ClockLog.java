package dev.guicheng.audit;

import dev.guicheng.Action;
import dev.guicheng.Obligation;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that is known of one obligation: what was to be done by when, and what happened. A {@link
 * Clock} is computed from it at a moment of asking; nothing else is kept.
 *
 * <p>Events may stand in any order, and the same event may stand twice. A log that contradicts
 * itself is refused, whatever the moment of asking: it starts exactly once and with nothing before
 * it; only what is open is paused, extended, reclassified, stopped or cancelled; only what is
 * paused is resumed; only what was stopped or cancelled is reopened. Stopping or cancelling ends a
 * pause.
 */
@Value.Immutable
public interface ClockLog {
  /** The clause that asks for it. */
  String clause();

  /** What is to be done. */
  Optional<Action> action();

  /** Who must do it. */
  Optional<Role> role();

  /** The last day, inclusive to 24:00. */
  Optional<LocalDate> dueOn();

  /** The last instant, inclusive. */
  Optional<LocalDateTime> dueAt();

  /** How long it may take from the start, where no day or instant is given. */
  Optional<Span> window();

  /** What happened, in any order. */
  List<ClockEvent> events();

  /** The log of an obligation that arose at a moment. */
  static ClockLog of(Obligation obligation, Moment startedAt) {
    return of(obligation).addEvents(ClockEvent.of(ClockEventType.STARTED, startedAt)).build();
  }

  /** Starts the log of an obligation; its events are added. */
  static Builder of(Obligation obligation) {
    Builder builder =
        builder()
            .clause(obligation.clause())
            .action(obligation.action())
            .role(obligation.role())
            .dueAt(obligation.dueAt());
    return obligation.dueAt().isPresent() ? builder : builder.dueOn(obligation.dueOn());
  }

  /**
   * The clock at a moment of asking: what happened later does not count.
   *
   * @param asOf the moment of asking, local to the property
   * @param book says whether clocks pause, what extends them, and when they are at risk
   * @return empty if the clock has not started by then
   */
  default Optional<Clock> at(LocalDateTime asOf, PolicyBook book) {
    return ClockReplay.at(this, asOf, book);
  }

  /** The deadline that is given, if one is. */
  default Optional<Deadline> deadline() {
    return dueAt().map(Deadline::at).or(() -> dueOn().map(Deadline::on));
  }

  /** Refuses a log that contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ClockLog");
    problems.requireFilled("clause", clause());
    problems.requireDay("dueOn", dueOn());
    problems.requireDay("dueAt", dueAt().map(LocalDateTime::toLocalDate));
    problems.require(
        dueOn().isEmpty() || dueAt().isEmpty(),
        "dueOn",
        Reason.CONTRADICTION,
        "either the day or the instant, not both");
    problems.require(
        window().isEmpty() || deadline().isEmpty(),
        "window",
        Reason.CONTRADICTION,
        "either a deadline or a window from the start, not both");
    EventOrder.check(events(), problems);
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClockLog.Builder {}
}
