package dev.guicheng.audit;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A stretch of a clock's time.
 *
 * @param uses whether it uses up the time that the deadline gives
 */
record TimeUse(LocalDateTime startsAt, LocalDateTime endsAt, boolean uses) {
  Duration length() {
    return Duration.between(startsAt, endsAt);
  }
}
