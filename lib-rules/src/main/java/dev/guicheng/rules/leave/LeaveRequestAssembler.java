package dev.guicheng.rules.leave;

import dev.guicheng.leave.LeaveRequest;
import dev.guicheng.leave.LeaveRequestOutcome;
import dev.guicheng.leave.MonthDays;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.math.BigDecimal;

/** Lines up the route, and tells whether the request is in order. */
final class LeaveRequestAssembler implements Assembler<LeaveRequest, LeaveRequestOutcome> {
  @Override
  public LeaveRequestOutcome assemble(LeaveRequest question, Conclusions conclusions) {
    return LeaveRequestOutcome.builder()
        .addAllRoute(conclusions.route())
        .valid(conclusions.compliant())
        .addAllMissing(conclusions.defects())
        .days(conclusions.find("days", BigDecimal.class))
        .addAllDaysByMonth(conclusions.list("daysByMonth", MonthDays.class))
        .withinNorm(conclusions.find("withinNorm", Boolean.class))
        .build();
  }
}
