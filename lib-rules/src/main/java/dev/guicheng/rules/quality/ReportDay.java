package dev.guicheng.rules.quality;

import dev.guicheng.quality.NonconformityMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Derived fact: the last day for a month's statistics.
 *
 * @param question the month it is about
 * @param dueOn the day, inclusive; empty if the calendar does not tell
 */
public record ReportDay(NonconformityMonth question, Optional<LocalDate> dueOn) {}
