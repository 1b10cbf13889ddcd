package dev.guicheng.leave;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;

/** Days in one month. */
@Value.Immutable
public interface MonthDays {
  /** Month. */
  YearMonth month();

  /** Workdays. */
  BigDecimal days();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMonthDays.Builder {}
}
