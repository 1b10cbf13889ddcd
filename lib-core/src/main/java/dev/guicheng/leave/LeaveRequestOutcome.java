package dev.guicheng.leave;

import dev.guicheng.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LeaveRequest} question is answered. */
@Value.Immutable
public interface LeaveRequestOutcome {
  /** Ordered: who signs, approves, is told. */
  List<Step> route();

  /** Whether the request may go forward; empty while something is not known. */
  Optional<Boolean> valid();

  /** What the request lacks, or has too much of, by attribute. */
  List<String> missing();

  /** Days asked for, in the unit of {@code leave.count}; empty if not known. */
  Optional<BigDecimal> days();

  /** The days per calendar month, in order; empty without dates or past the calendar's end. */
  List<MonthDays> daysByMonth();

  /** Whether personal leave stays within the norm of every month; empty for other types. */
  Optional<Boolean> withinNorm();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRequestOutcome.Builder {}
}
