package dev.guicheng.leave;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;

/** Days in one month. */
@Value.Immutable
public interface MonthDays {
  /** The calendar month. */
  YearMonth month();

  /** The days of leave in it that count, halves allowed. */
  BigDecimal days();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMonthDays.Builder {}
}
