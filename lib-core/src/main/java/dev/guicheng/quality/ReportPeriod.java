package dev.guicheng.quality;

import static java.util.Objects.requireNonNull;

import dev.guicheng.policy.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * Which days a month's report counts: the month, and before it a lookback for what went on into the
 * month. Without a month every day counts.
 *
 * @param month the month reported on; empty for all days
 * @param lookback days or months before the first of the month; of an exact time, the days it
 *     reaches into
 */
public record ReportPeriod(Optional<YearMonth> month, Span lookback) {
  /** Refuses nulls. */
  public ReportPeriod {
    requireNonNull(month, "month");
    requireNonNull(lookback, "lookback");
  }

  /** Whether a day counts: in the month, or before it within the lookback. */
  public boolean covers(LocalDate day) {
    return month
        .map(
            judged ->
                !day.isBefore(opensOn(judged.atDay(1))) && !day.isAfter(judged.atEndOfMonth()))
        .orElse(true);
  }

  /** Whether something belongs to the month itself: what only the lookback covers does not. */
  public boolean isReported(LocalDate day) {
    return month.map(judged -> judged.equals(YearMonth.from(day))).orElse(true);
  }

  /** Whether a series goes into the report: its last day belongs to the month. */
  boolean isReported(Collection<LocalDate> days) {
    return days.stream().max(LocalDate::compareTo).filter(this::isReported).isPresent();
  }

  private LocalDate opensOn(LocalDate firstOfMonth) {
    return lookback.isExact()
        ? firstOfMonth.atStartOfDay().minus(lookback.time()).toLocalDate()
        : firstOfMonth.minusMonths(lookback.months()).minusDays(lookback.days());
  }
}
