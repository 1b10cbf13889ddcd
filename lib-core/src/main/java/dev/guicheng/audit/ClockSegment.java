package dev.guicheng.audit;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of a clock's time, never empty. Each begins where the one before ends. */
@Value.Immutable
public interface ClockSegment {
  /** What it is. */
  ClockState state();

  /** Its first instant, inclusive. */
  LocalDateTime startsAt();

  /** Its end, exclusive. */
  LocalDateTime endsAt();

  /** Whether its time is used: always if running, never if closed, for a pause as the book says. */
  boolean counts();

  /** Whom a pause waits for. */
  Optional<Role> waitingFor();

  /** Why it was paused, in words. */
  Optional<String> reason();

  /** How long it is, exactly. */
  default Duration length() {
    return Duration.between(startsAt(), endsAt());
  }

  /** Refuses an empty or backward segment. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("ClockSegment");
    problems.require(
        startsAt().isBefore(endsAt()),
        "endsAt",
        Reason.CONTRADICTION,
        "%s is not after startsAt (%s)",
        endsAt(),
        startsAt());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClockSegment.Builder {}
}
