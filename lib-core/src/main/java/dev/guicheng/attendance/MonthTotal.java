package dev.guicheng.attendance;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;

/** One month judged. */
@Value.Immutable
public interface MonthTotal {
  /** Month. */
  YearMonth month();

  /** From lateness. */
  BigDecimal convertedDays();

  /** Total. */
  BigDecimal absentDays();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMonthTotal.Builder {}
}
