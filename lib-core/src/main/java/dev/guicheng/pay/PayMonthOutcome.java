package dev.guicheng.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link PayMonth} question is answered. */
@Value.Immutable
public interface PayMonthOutcome {
  /** The wage the formulas use, CNY; empty if not known. */
  Optional<BigDecimal> wage();

  /**
   * Ordered WAGE, PERSONAL_LEAVE, SICK_LEAVE, ABSENCE, OVERTIME_PAY, OVERTIME, FLOOR, ROUNDING;
   * zero lines omitted except WAGE. Empty while something that changes the total is not known.
   */
  List<PayLine> lines();

  /** Sum of the lines, CNY, two places, never below 0; empty when there are no lines. */
  Optional<BigDecimal> total();

  /**
   * Rate times basic wage and allowance, CNY, two places; only for a month wholly sick at one rate.
   */
  Optional<BigDecimal> sickPay();

  /** What absence takes from the wage, CNY, two places, not negative; empty without a wage. */
  Optional<BigDecimal> deduction();

  /** Whether the absence puts the employee on standby (待岗). */
  Optional<Boolean> standby();

  /**
   * Whether pay or time off is due for overtime; empty without overtime or while approval is
   * unknown.
   */
  Optional<Boolean> overtimeDue();

  /** Whether the result contradicts current law; empty where the site does not flag it. */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutablePayMonthOutcome.Builder {}
}
