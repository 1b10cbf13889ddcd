package dev.guicheng.rules.pay;

import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.SickWorkdays;
import java.util.Optional;

/**
 * Derived fact: the sick workdays of the month, as far as the calendar tells.
 *
 * @param wage the wage that the formulas use
 * @param days the workdays at either rate; empty past the calendar's end
 */
public record SickCount(MonthlyWage wage, Optional<SickWorkdays> days) {
  /** The month it is about. */
  public PayMonth question() {
    return wage.question();
  }
}
