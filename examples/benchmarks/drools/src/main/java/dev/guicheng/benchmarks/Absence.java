package dev.guicheng.benchmarks;

import java.math.BigDecimal;

/** A month's absence, and what it costs. */
public final class Absence {
  private final BigDecimal days;
  private final BigDecimal run;
  private final BigDecimal year;
  private String penalty = "";

  Absence(BigDecimal days, BigDecimal run, BigDecimal year) {
    this.days = days;
    this.run = run;
    this.year = year;
  }

  /** Days of the month. */
  public BigDecimal getDays() {
    return days;
  }

  /** Days of the longest run. */
  public BigDecimal getRun() {
    return run;
  }

  /** Days of the year. */
  public BigDecimal getYear() {
    return year;
  }

  /** What it costs. */
  public String getPenalty() {
    return penalty;
  }

  /** Says what it costs. */
  public void setPenalty(String penalty) {
    this.penalty = penalty;
  }
}
