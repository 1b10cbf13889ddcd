package dev.guicheng.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What leave takes from the wage. */
public final class Deduction {
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private final Month month;
  private final BigDecimal times;

  /** Wage times days, still to be divided by the days of a month. */
  public Deduction(Month month, BigDecimal times) {
    this.month = month;
    this.times = times;
  }

  /** The month. */
  public Month getMonth() {
    return month;
  }

  /** What is left of the total. */
  public BigDecimal rest() {
    return month
        .getTotal()
        .multiply(Works.MONTH_DAYS)
        .subtract(times)
        .divide(Works.MONTH_DAYS, 2, RoundingMode.HALF_UP)
        .max(NOTHING);
  }
}
