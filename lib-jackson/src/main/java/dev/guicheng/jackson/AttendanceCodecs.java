package dev.guicheng.jackson;

import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.attendance.Attendance;
import dev.guicheng.attendance.AttendanceOutcome;
import dev.guicheng.attendance.MonthCount;
import dev.guicheng.attendance.MonthTotal;
import dev.guicheng.attendance.WorkDay;
import dev.guicheng.attendance.WorkRegime;

/** The attendance types. */
final class AttendanceCodecs {
  static final Codec<MonthCount, MonthCount.Builder> MONTH_COUNT =
      Codec.codec(MonthCount.class, MonthCount::builder, MonthCount.Builder::build)
          .required("month", Values.MONTH, MonthCount::month, MonthCount.Builder::month)
          .optional(
              "lateCount", Values.INTEGER, MonthCount::lateCount, MonthCount.Builder::lateCount)
          .optional(
              "earlyLeaveCount",
              Values.INTEGER,
              MonthCount::earlyLeaveCount,
              MonthCount.Builder::earlyLeaveCount)
          .optional(
              "absentDays", Values.DECIMAL, MonthCount::absentDays, MonthCount.Builder::absentDays);

  static final Codec<MonthTotal, MonthTotal.Builder> MONTH_TOTAL =
      Codec.codec(MonthTotal.class, MonthTotal::builder, MonthTotal.Builder::build)
          .required("month", Values.MONTH, MonthTotal::month, MonthTotal.Builder::month)
          .required(
              "convertedDays",
              Values.DECIMAL,
              MonthTotal::convertedDays,
              MonthTotal.Builder::convertedDays)
          .required(
              "absentDays", Values.DECIMAL, MonthTotal::absentDays, MonthTotal.Builder::absentDays);

  static final Codec<WorkDay, WorkDay.Builder> WORK_DAY =
      Codec.codec(WorkDay.class, WorkDay::builder, WorkDay.Builder::build)
          .required("workedOn", Values.DATE, WorkDay::workedOn, WorkDay.Builder::workedOn)
          .required("hours", Values.DECIMAL, WorkDay::hours, WorkDay.Builder::hours);

  static final Codec<Attendance, Attendance.Builder> ATTENDANCE =
      Codec.codec(Attendance.class, Attendance::builder, Attendance.Builder::build)
          .kind("attendance")
          .optional("month", Values.MONTH, Attendance::month, Attendance.Builder::month)
          .list("months", MONTH_COUNT, Attendance::months, Attendance.Builder::addAllMonths)
          .list("absentOn", Values.DATE, Attendance::absentOn, Attendance.Builder::addAllAbsentOn)
          .list("holidays", Values.DATE, Attendance::holidays, Attendance.Builder::addAllHolidays)
          .list(
              "makeUpDays",
              Values.DATE,
              Attendance::makeUpDays,
              Attendance.Builder::addAllMakeUpDays)
          .list(
              "scheduledOn",
              Values.DATE,
              Attendance::scheduledOn,
              Attendance.Builder::addAllScheduledOn)
          .optional(
              "longestRun", Values.DECIMAL, Attendance::longestRun, Attendance.Builder::longestRun)
          .optional(
              "absentDaysBefore",
              Values.DECIMAL,
              Attendance::absentDaysBefore,
              Attendance.Builder::absentDaysBefore)
          .list("workDays", WORK_DAY, Attendance::workDays, Attendance.Builder::addAllWorkDays)
          .optional(
              "regime",
              Values.enumeration(WorkRegime.class),
              Attendance::regime,
              Attendance.Builder::regime)
          .optional(
              "methodFiled",
              Values.BOOLEAN,
              Attendance::methodFiled,
              Attendance.Builder::methodFiled);

  static final Codec<AttendanceOutcome, AttendanceOutcome.Builder> ATTENDANCE_OUTCOME =
      Codec.codec(
              AttendanceOutcome.class, AttendanceOutcome::builder, AttendanceOutcome.Builder::build)
          .optional(
              "events",
              Values.INTEGER,
              AttendanceOutcome::events,
              AttendanceOutcome.Builder::events)
          .optional(
              "convertedDays",
              Values.DECIMAL,
              AttendanceOutcome::convertedDays,
              AttendanceOutcome.Builder::convertedDays)
          .list(
              "monthTotals",
              MONTH_TOTAL,
              AttendanceOutcome::monthTotals,
              AttendanceOutcome.Builder::addAllMonthTotals)
          .optional(
              "absentDays",
              Values.DECIMAL,
              AttendanceOutcome::absentDays,
              AttendanceOutcome.Builder::absentDays)
          .optional(
              "longestRun",
              Values.DECIMAL,
              AttendanceOutcome::longestRun,
              AttendanceOutcome.Builder::longestRun)
          .optional(
              "yearAbsentDays",
              Values.DECIMAL,
              AttendanceOutcome::yearAbsentDays,
              AttendanceOutcome.Builder::yearAbsentDays)
          .optional(
              "penalty",
              Values.enumeration(AbsencePenalty.class),
              AttendanceOutcome::penalty,
              AttendanceOutcome.Builder::penalty)
          .optional("gap", Values.BOOLEAN, AttendanceOutcome::gap, AttendanceOutcome.Builder::gap)
          .list(
              "fullDays",
              Values.DATE,
              AttendanceOutcome::fullDays,
              AttendanceOutcome.Builder::addAllFullDays)
          .list(
              "shortDays",
              Values.DATE,
              AttendanceOutcome::shortDays,
              AttendanceOutcome.Builder::addAllShortDays);

  private AttendanceCodecs() {}
}
