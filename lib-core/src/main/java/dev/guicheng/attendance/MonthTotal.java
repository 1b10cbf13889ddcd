package dev.guicheng.attendance;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;

/** One month judged. */
@Value.Immutable
public interface MonthTotal {
  /** The calendar month. */
  YearMonth month();

  /** Days of absence that lateness and early leaving make (ATT-02). */
  BigDecimal convertedDays();

  /** Days of absence in all, halves allowed. */
  BigDecimal absentDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMonthTotal.Builder {}
}
