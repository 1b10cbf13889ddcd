package dev.guicheng.attendance;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** One month's attendance. */
@Value.Immutable
public interface MonthCount {
  /** The calendar month. */
  YearMonth month();

  /** Late arrivals (迟到), counted. */
  Optional<Integer> lateCount();

  /** Early departures (早退), counted. */
  Optional<Integer> earlyLeaveCount();

  /** Absence (旷工) in days before conversion; if absent, the dated days of the month. */
  Optional<BigDecimal> absentDays();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("MonthCount");
    problems.requireCount("lateCount", lateCount());
    problems.requireCount("earlyLeaveCount", earlyLeaveCount());
    problems.requireNotNegative("absentDays", absentDays());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableMonthCount.Builder {}
}
