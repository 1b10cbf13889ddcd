package dev.guicheng.audit;

import dev.guicheng.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which bands of a clock's time are used up.
 *
 * @param reached the highest of them
 * @param escalations who is to be told of each
 */
record Bands(Optional<BigDecimal> reached, List<ClockEscalation> escalations) {
  static final Bands NONE = new Bands(Optional.empty(), List.of());
  private static final int NANO_DIGITS = 9;

  static Bands of(
      ClockPolicy policy,
      LocalDateTime startedAt,
      LocalDateTime dueEnd,
      LocalDateTime until,
      List<TimeUse> uses) {
    Duration unused =
        uses.stream()
            .filter(use -> !use.uses())
            .map(TimeUse::length)
            .reduce(Duration.ZERO, Duration::plus);
    Duration given = Duration.between(startedAt, dueEnd).minus(unused);
    Optional<BigDecimal> reached = Optional.empty();
    List<ClockEscalation> escalations = new ArrayList<>();
    List<Role> roles = policy.escalation();
    int position = 0;
    for (BigDecimal band : policy.atRiskBands()) {
      Optional<LocalDateTime> at =
          usedUpAt(share(band, given), startedAt, uses).filter(instant -> !instant.isAfter(until));
      if (at.isPresent()) {
        reached = Optional.of(band);
        if (position < roles.size()) {
          escalations.add(
              ClockEscalation.builder()
                  .band(band)
                  .role(roles.get(position))
                  .reachedAt(at.get())
                  .build());
        }
      }
      position++;
    }
    return new Bands(reached, escalations);
  }

  /** A share of a duration, up to the nanosecond; nothing of less than nothing. */
  private static Duration share(BigDecimal band, Duration given) {
    if (given.isNegative()) {
      return Duration.ZERO;
    }
    BigDecimal nanos =
        BigDecimal.valueOf(given.getSeconds())
            .scaleByPowerOfTen(NANO_DIGITS)
            .add(BigDecimal.valueOf(given.getNano()))
            .multiply(band)
            .setScale(0, RoundingMode.CEILING);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.ONE.scaleByPowerOfTen(NANO_DIGITS));
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /** When so much time was used up; empty if it is not yet. */
  private static Optional<LocalDateTime> usedUpAt(
      Duration amount, LocalDateTime startedAt, List<TimeUse> uses) {
    Duration left = amount;
    if (left.isZero()) {
      return Optional.of(startedAt);
    }
    for (TimeUse use : uses) {
      if (use.uses()) {
        if (left.compareTo(use.length()) <= 0) {
          return Optional.of(use.startsAt().plus(left));
        }
        left = left.minus(use.length());
      }
    }
    return Optional.empty();
  }
}
