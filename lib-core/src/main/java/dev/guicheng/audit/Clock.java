package dev.guicheng.audit;

import dev.guicheng.Action;
import dev.guicheng.Role;
import dev.guicheng.manual.Deadline;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * How an obligation stands at a moment of asking, computed from its {@link ClockLog}. Time is that
 * of the calendar: the manual knows no working hours.
 */
@Value.Immutable
public interface Clock {
  /** The clause that asks for it. */
  String clause();

  /** What is to be done. */
  Optional<Action> action();

  /** Who must do it. */
  Optional<Role> role();

  /** The moment of asking. */
  LocalDateTime asOf();

  /** Where it stands. */
  ClockLifecycle lifecycle();

  /** How it stands to its deadline. */
  ClockVerdict verdict();

  /** When it started; 00:00 of a day whose instant is not known. */
  LocalDateTime startedAt();

  /** The last day, inclusive to 24:00, in force at the moment of asking. */
  Optional<LocalDate> dueOn();

  /** The last instant, inclusive, in force at the moment of asking. */
  Optional<LocalDateTime> dueAt();

  /** From when on it was late; only of a breach. */
  Optional<LocalDateTime> breachedAt();

  /** The highest band of its time that is used up, a fraction: 0.75 is 75 %. */
  Optional<BigDecimal> band();

  /** Who is to be told, band by band. */
  List<ClockEscalation> escalations();

  /** Its time from the start, without gaps, to the moment of asking or until it was closed. */
  List<ClockSegment> segments();

  /** What in the log had no effect, and why. */
  List<ClockNote> notes();

  /** The deadline in force; empty if none is known. */
  default Optional<Deadline> deadline() {
    return dueAt().map(Deadline::at).or(() -> dueOn().map(Deadline::on));
  }

  /** Whether it is still to be done. */
  default boolean isOpen() {
    return lifecycle() == ClockLifecycle.RUNNING || lifecycle() == ClockLifecycle.PAUSED;
  }

  /** The time used: the open time less the pauses that the book allows. */
  default Duration elapsed() {
    return sum(ClockSegment::counts);
  }

  /** The time it was open: running and paused. */
  default Duration open() {
    return sum(segment -> segment.state() != ClockState.CLOSED);
  }

  /** The time of pauses that the book allows. */
  default Duration paused() {
    return sum(segment -> segment.state() == ClockState.PAUSED && !segment.counts());
  }

  /** How long it is late at the moment of asking; empty unless it is open and late. */
  default Optional<Duration> overdue() {
    return isOpen() ? breachedAt().map(late -> Duration.between(late, asOf())) : Optional.empty();
  }

  private Duration sum(Predicate<ClockSegment> which) {
    return segments().stream()
        .filter(which)
        .map(ClockSegment::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClock.Builder {}
}
