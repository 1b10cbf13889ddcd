package dev.guicheng.manual;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The last day or the last instant on which something is in time, inclusive. A day is open to 24:00
 * (G2); an instant is exact (G3).
 *
 * @param dueOn the last day
 * @param dueAt the last instant, on that day; empty for a day limit
 */
public record Deadline(LocalDate dueOn, Optional<LocalDateTime> dueAt) {
  /** Refuses nulls. */
  public Deadline {
    requireNonNull(dueOn, "dueOn");
    requireNonNull(dueAt, "dueAt");
  }

  /** A day limit. */
  public static Deadline on(LocalDate day) {
    return new Deadline(day, Optional.empty());
  }

  /** An instant limit. */
  public static Deadline at(LocalDateTime instant) {
    return new Deadline(instant.toLocalDate(), Optional.of(instant));
  }

  /** The last day if this is a day limit. */
  public Optional<LocalDate> day() {
    return dueAt.isPresent() ? Optional.empty() : Optional.of(dueOn);
  }

  /** The limit as an instant, inclusive; a day limit is given by its last minute, 23:59. */
  public LocalDateTime lastMinute() {
    return dueAt.orElseGet(() -> dueOn.plusDays(1).atStartOfDay().minusMinutes(1));
  }

  /**
   * Whether something done at a moment is in time; empty if the limit is an instant and only the
   * same day is known.
   */
  public Optional<Boolean> isMetBy(Moment done) {
    if (dueAt.isEmpty() || !done.day().equals(dueOn)) {
      return Optional.of(!done.day().isAfter(dueOn));
    }
    return done.instant().map(instant -> !instant.isAfter(dueAt.get()));
  }

  /** Whether the limit is over at an instant: a day limit from 00:00 of the next day. */
  public boolean isOverAt(LocalDateTime asOf) {
    return dueAt
        .map(asOf::isAfter)
        .orElseGet(() -> !asOf.isBefore(dueOn.plusDays(1).atStartOfDay()));
  }

  /** The instant for an instant limit, else the day. */
  @Override
  public String toString() {
    return dueAt.map(LocalDateTime::toString).orElseGet(dueOn::toString);
  }
}
