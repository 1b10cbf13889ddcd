package dev.guicheng.benchmarks;

import java.math.BigDecimal;

/** The wage that leave takes from. */
public final class Wage {
  private final Month month;
  private final BigDecimal wage;

  /** A month's wage. */
  public Wage(Month month, BigDecimal wage) {
    this.month = month;
    this.wage = wage;
  }

  /** The month. */
  public Month getMonth() {
    return month;
  }

  /** CNY. */
  public BigDecimal getWage() {
    return wage;
  }
}
