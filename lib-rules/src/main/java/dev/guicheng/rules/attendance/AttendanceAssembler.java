package dev.guicheng.rules.attendance;

import dev.guicheng.attendance.AbsenceFigures;
import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.Attendance;
import dev.guicheng.attendance.AttendanceOutcome;
import dev.guicheng.rules.Assembler;
import dev.guicheng.rules.Conclusions;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Tells the month's figures, the penalty and the attended days. */
final class AttendanceAssembler implements Assembler<Attendance, AttendanceOutcome> {
  @Override
  public AttendanceOutcome assemble(Attendance question, Conclusions conclusions) {
    AttendanceOutcome.Builder outcome =
        AttendanceOutcome.builder()
            .penalty(conclusions.find("penalty", AbsencePenalty.class))
            .gap(conclusions.find("gap", Boolean.class))
            .addAllFullDays(conclusions.list("fullDays", LocalDate.class))
            .addAllShortDays(conclusions.list("shortDays", LocalDate.class));
    conclusions
        .find("figures", AbsenceFigures.class)
        .ifPresent(
            figures ->
                outcome
                    .events(figures.events())
                    .convertedDays(BigDecimal.valueOf(figures.convertedDays()))
                    .addAllMonthTotals(figures.monthTotals())
                    .absentDays(figures.absentDays())
                    .longestRun(figures.longestRun())
                    .yearAbsentDays(figures.yearDays()));
    return outcome.build();
  }
}
