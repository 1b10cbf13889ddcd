package dev.guicheng.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The days that a calendar knows.
 *
 * @param startsOn the first day, inclusive
 * @param endsOn the last day, inclusive
 */
public record Coverage(LocalDate startsOn, LocalDate endsOn) {
  /** Refuses nulls and a last day before the first. */
  public Coverage {
    requireNonNull(startsOn, "startsOn");
    requireNonNull(endsOn, "endsOn");
    if (endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException(
          "Coverage: endsOn (%s) must not be before startsOn (%s)".formatted(endsOn, startsOn));
    }
  }

  /** Whether the calendar knows a day. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }
}
