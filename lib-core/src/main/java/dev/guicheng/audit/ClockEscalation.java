package dev.guicheng.audit;

import dev.guicheng.Role;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/** Somebody who is to be told that a band of a clock's time is used up. */
@Value.Immutable
public interface ClockEscalation {
  /** The share of the time, a fraction: 0.75 is 75 %. */
  BigDecimal band();

  /** Who is to be told. */
  Role role();

  /** When the band was used up, under the deadline in force. */
  LocalDateTime reachedAt();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableClockEscalation.Builder {}
}
