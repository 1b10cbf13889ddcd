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

  /** Request may go forward. */
  Optional<Boolean> valid();

  /** Papers missing. */
  List<String> missing();

  /** Workdays. */
  Optional<BigDecimal> days();

  /** Per calendar month. */
  List<MonthDays> daysByMonth();

  /** ≤ 3 days personal leave a month. */
  Optional<Boolean> withinNorm();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLeaveRequestOutcome.Builder {}
}
