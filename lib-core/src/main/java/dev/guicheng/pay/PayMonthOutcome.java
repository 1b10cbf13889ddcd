package dev.guicheng.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link PayMonth} question is answered. */
@Value.Immutable
public interface PayMonthOutcome {
  /** M: the wage the formulas use. */
  Optional<BigDecimal> wage();

  /**
   * Ordered WAGE, PERSONAL_LEAVE, SICK_LEAVE, ABSENCE, OVERTIME_PAY, OVERTIME, FLOOR, ROUNDING;
   * zero lines omitted except WAGE.
   */
  List<PayLine> lines();

  /** Sum of the lines, never below 0. */
  Optional<BigDecimal> total();

  /** Rate·(basicWage+allowance), only for a month wholly sick at one rate. */
  Optional<BigDecimal> sickPay();

  /** Absence deduction. */
  Optional<BigDecimal> deduction();

  /** 待岗. */
  Optional<Boolean> standby();

  /** Pay or time off is due. */
  Optional<Boolean> overtimeDue();

  /** Result contradicts current law. */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutablePayMonthOutcome.Builder {}
}
