package dev.guicheng.benchmarks;

import java.math.BigDecimal;

/** The tables, as the workbook declares them. */
public interface Tables {
  /** What absence costs. */
  String penalty(BigDecimal days, BigDecimal run, BigDecimal year);

  /** How an event is called back. */
  CallbackRow callbackRow(String event, String severity);

  /** What a month pays, not rounded. */
  BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days);
}
