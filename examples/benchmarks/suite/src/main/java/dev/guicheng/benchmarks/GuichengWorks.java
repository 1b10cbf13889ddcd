package dev.guicheng.benchmarks;

import dev.guicheng.Code;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Severity;
import dev.guicheng.attendance.Attendance;
import dev.guicheng.attendance.AttendanceOutcome;
import dev.guicheng.attendance.MonthCount;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.rules.Guicheng;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Guicheng: the question is built from what the host knows, and decided in full. */
public final class GuichengWorks implements Works {
  private static final YearMonth MONTH = YearMonth.of(2026, 3);

  private final PolicyEngine engine = Guicheng.engine();

  static Attendance absence(BigDecimal days, BigDecimal run, BigDecimal before) {
    return Attendance.builder()
        .month(MONTH)
        .addMonths(MonthCount.builder().month(MONTH).absentDays(days).build())
        .longestRun(run)
        .absentDaysBefore(before)
        .build();
  }

  static Callback finished(String event, String severity, LocalDate finishedOn) {
    return Callback.builder()
        .event(CallbackEvent.valueOf(event))
        .severity(Severity.valueOf(severity))
        .finishedOn(finishedOn)
        .build();
  }

  static PayMonth month(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    return PayMonth.builder()
        .totalWage(total)
        .overtimePay(overtime)
        .personalLeaveDays(days)
        .build();
  }

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    AttendanceOutcome outcome = engine.decide(absence(days, run, before)).outcome();
    return outcome.penalty().orElseThrow().name();
  }

  @Override
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    CallbackOutcome outcome = engine.decide(finished(event, severity, finishedOn)).outcome();
    return new Plan(
        outcome.opensOn().orElseThrow(),
        outcome.dueOn().orElseThrow(),
        outcome.performers().stream().map(Code::code).toList());
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    return engine.decide(month(total, overtime, days)).outcome().total().orElseThrow();
  }
}
