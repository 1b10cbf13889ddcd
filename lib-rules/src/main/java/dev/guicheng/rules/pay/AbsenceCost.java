package dev.guicheng.rules.pay;

import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.pay.PayMonth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Derived fact: the month's absence and the tier it reaches.
 *
 * @param wage the wage that the formulas use
 * @param days absence days, lateness included
 * @param tier the tier by days alone
 */
public record AbsenceCost(MonthlyWage wage, BigDecimal days, AbsencePenalty tier) {
  /** The month it is about. */
  public PayMonth question() {
    return wage.question();
  }

  /** The wage, CNY; empty if not known. */
  public Optional<BigDecimal> monthlyWage() {
    return wage.wage();
  }
}
