package dev.guicheng.benchmarks;

import java.math.BigDecimal;

/** A month's wage and leave, and what is paid. */
public final class Month {
  private final BigDecimal total;
  private final BigDecimal overtime;
  private final BigDecimal days;
  private BigDecimal pay = BigDecimal.ZERO;

  Month(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    this.total = total;
    this.overtime = overtime;
    this.days = days;
  }

  /** The wage total. */
  public BigDecimal getTotal() {
    return total;
  }

  /** The overtime pay in it. */
  public BigDecimal getOvertime() {
    return overtime;
  }

  /** Days of leave. */
  public BigDecimal getDays() {
    return days;
  }

  /** What is paid. */
  public BigDecimal getPay() {
    return pay;
  }

  /** Says what is paid. */
  public void setPay(BigDecimal pay) {
    this.pay = pay;
  }
}
