package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One entry of a clock's log. Its time is given once, by day or by instant, local to the property.
 *
 * <p>What is known by day only takes effect at 24:00 of that day, a start at 00:00: nobody gains an
 * hour by not writing it down. What was stopped or cancelled on a day is taken for done throughout
 * it, as the manual's limits by day are.
 */
@Value.Immutable
public interface ClockEvent {
  /** What happened. */
  ClockEventType type();

  /** The day; empty if the instant is given. */
  Optional<LocalDate> happenedOn();

  /** The instant; empty if only the day is known. */
  Optional<LocalDateTime> happenedAt();

  /** Whom a pause waits for, such as {@code OWNER} or {@code DEVELOPER}; needed for a pause. */
  Optional<Role> waitingFor();

  /** Why, in words. */
  Optional<String> reason();

  /** Of an extension: the delay was explained to the owner; false unless set. */
  @Value.Default
  default boolean explained() {
    return false;
  }

  /** Of an extension: the last day that was promised, inclusive to 24:00. */
  Optional<LocalDate> promisedOn();

  /** Of an extension: the last instant that was promised, inclusive. */
  Optional<LocalDateTime> promisedAt();

  /** Of a reclassification: the new class's limit; empty if it has none that is known. */
  Optional<Span> window();

  /** When it happened, as far as it is known. */
  default Moment moment() {
    return Moment.of(happenedOn(), happenedAt()).orElseThrow();
  }

  /** What was promised; empty without a promise. */
  default Optional<Deadline> promised() {
    return promisedAt().map(Deadline::at).or(() -> promisedOn().map(Deadline::on));
  }

  /** An event of an instant. */
  static ClockEvent at(ClockEventType type, LocalDateTime instant) {
    return builder().type(type).happenedAt(instant).build();
  }

  /** An event of a day whose instant is not known. */
  static ClockEvent on(ClockEventType type, LocalDate day) {
    return builder().type(type).happenedOn(day).build();
  }

  /** An event of a moment, as far as it is known. */
  static ClockEvent of(ClockEventType type, Moment moment) {
    return moment
        .instant()
        .map(instant -> at(type, instant))
        .orElseGet(() -> on(type, moment.day()));
  }

  /** Refuses an event without a time, and what belongs to other events, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ClockEvent");
    problems.require(
        happenedOn().isPresent() != happenedAt().isPresent(),
        happenedAt().isPresent() ? "happenedOn" : "happenedAt",
        happenedAt().isPresent() ? Reason.CONTRADICTION : Reason.MISSING,
        "%s: either the day or the instant is needed, not both",
        type());
    problems.requireDay("happenedOn", happenedOn());
    problems.requireDay("happenedAt", happenedAt().map(LocalDateTime::toLocalDate));
    problems.requireDay("promisedOn", promisedOn());
    problems.requireDay("promisedAt", promisedAt().map(LocalDateTime::toLocalDate));
    problems.require(
        type() != ClockEventType.PAUSED || waitingFor().isPresent(),
        "waitingFor",
        Reason.MISSING,
        "a pause says whom it waits for");
    belongs("waitingFor", waitingFor().isPresent(), EnumSet.of(ClockEventType.PAUSED), problems);
    Set<ClockEventType> extended = EnumSet.of(ClockEventType.EXTENDED);
    belongs("explained", explained(), extended, problems);
    belongs("promisedOn", promisedOn().isPresent(), extended, problems);
    belongs("promisedAt", promisedAt().isPresent(), extended, problems);
    belongs("window", window().isPresent(), EnumSet.of(ClockEventType.RECLASSIFIED), problems);
    problems.require(
        promisedOn().isEmpty() || promisedAt().isEmpty(),
        "promisedOn",
        Reason.CONTRADICTION,
        "either a day or an instant is promised, not both");
    problems.throwIfAny();
  }

  private void belongs(
      String attribute, boolean given, Set<ClockEventType> types, Problems problems) {
    problems.require(
        !given || types.contains(type()),
        attribute,
        Reason.CONTRADICTION,
        "%s has no such attribute, only %s",
        type(),
        types);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClockEvent.Builder {}
}
