package dev.guicheng.manual;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.ConventionPolicy.DayCount;
import dev.guicheng.manual.ConventionPolicy.MonthCount;
import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the manual counts days, hours and months (G2 to G4).
 *
 * @param days how "within N days" counts (Z-01)
 * @param months how months are added (Z-41)
 */
public record Counting(DayCount days, MonthCount months) {
  private static final int DAYS_OF_A_MONTH = 30;

  /** Refuses nulls. */
  public Counting {
    requireNonNull(days, "days");
    requireNonNull(months, "months");
  }

  /**
   * By when something is due within a span after a moment.
   *
   * @return empty if the limit is an instant and only the day of the moment is known
   */
  public Optional<Deadline> within(Span span, Moment from) {
    if (span.isExact()) {
      return from.instant().map(instant -> Deadline.at(instant.plus(span.time())));
    }
    if (span.months() == 0 && span.days() > 0) {
      return switch (days) {
        case CALENDAR_DAYS -> Optional.of(Deadline.on(from.day().plusDays(span.days())));
        case HOURS -> from.instant().map(instant -> Deadline.at(instant.plusDays(span.days())));
        case COUNT_FIRST_DAY -> Optional.of(Deadline.on(from.day().plusDays(span.days() - 1L)));
      };
    }
    return Optional.of(Deadline.on(plus(from.day(), span)));
  }

  /** The day a span of months and days after a day, months counted from the original date (G4). */
  public LocalDate plus(LocalDate day, Span span) {
    return plusMonths(day, span.months()).plusDays(span.days());
  }

  /** The day some months after a day: the same day number, or the month's last (G4). */
  public LocalDate plusMonths(LocalDate day, int count) {
    return months == MonthCount.CLAMP
        ? day.plusMonths(count)
        : day.plusDays((long) count * DAYS_OF_A_MONTH);
  }
}
