package dev.guicheng.jackson.impact;

import java.math.BigDecimal;

/** An amount in CNY. */
final class Yuan implements Sum<Yuan> {
  private BigDecimal amount = BigDecimal.ZERO;

  void add(BigDecimal more) {
    amount = amount.add(more);
  }

  BigDecimal amount() {
    return amount;
  }

  @Override
  public void add(Yuan other) {
    add(other.amount);
  }
}
