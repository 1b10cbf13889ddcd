package dev.guicheng.jackson;

import dev.guicheng.attendance.AbsencePenalty;
import dev.guicheng.leave.LeaveRecord;
import dev.guicheng.leave.LeaveRecordOutcome;
import dev.guicheng.leave.LeaveRequest;
import dev.guicheng.leave.LeaveRequestOutcome;
import dev.guicheng.leave.LeaveType;
import dev.guicheng.leave.MonthDays;
import dev.guicheng.leave.Post;

/** The leave types. */
final class LeaveCodecs {
  static final Codec<MonthDays, MonthDays.Builder> MONTH_DAYS =
      Codec.codec(MonthDays.class, MonthDays::builder, MonthDays.Builder::build)
          .required("month", Values.MONTH, MonthDays::month, MonthDays.Builder::month)
          .required("days", Values.DECIMAL, MonthDays::days, MonthDays.Builder::days);

  static final Codec<LeaveRecord, LeaveRecord.Builder> LEAVE_RECORD =
      Codec.codec(LeaveRecord.class, LeaveRecord::builder, LeaveRecord.Builder::build)
          .kind("leave-record")
          .optional(
              "type",
              Values.enumeration(LeaveType.class),
              LeaveRecord::type,
              LeaveRecord.Builder::type)
          .optional("days", Values.DECIMAL, LeaveRecord::days, LeaveRecord.Builder::days)
          .optional(
              "formFilled",
              Values.BOOLEAN,
              LeaveRecord::formFilled,
              LeaveRecord.Builder::formFilled)
          .optional(
              "approvedBeforehand",
              Values.BOOLEAN,
              LeaveRecord::approvedBeforehand,
              LeaveRecord.Builder::approvedBeforehand)
          .list(
              "approvedBy",
              CoreCodecs.ROLE,
              LeaveRecord::approvedBy,
              LeaveRecord.Builder::addAllApprovedBy)
          .optional(
              "approvedTo", Values.DATE, LeaveRecord::approvedTo, LeaveRecord.Builder::approvedTo)
          .optional(
              "returnedOn", Values.DATE, LeaveRecord::returnedOn, LeaveRecord.Builder::returnedOn)
          .optional(
              "extensionApproved",
              Values.BOOLEAN,
              LeaveRecord::extensionApproved,
              LeaveRecord.Builder::extensionApproved)
          .list("holidays", Values.DATE, LeaveRecord::holidays, LeaveRecord.Builder::addAllHolidays)
          .list(
              "makeUpDays",
              Values.DATE,
              LeaveRecord::makeUpDays,
              LeaveRecord.Builder::addAllMakeUpDays)
          .flag("fraud", LeaveRecord::fraud, LeaveRecord.Builder::fraud);

  static final Codec<LeaveRecordOutcome, LeaveRecordOutcome.Builder> LEAVE_RECORD_OUTCOME =
      Codec.codec(
              LeaveRecordOutcome.class,
              LeaveRecordOutcome::builder,
              LeaveRecordOutcome.Builder::build)
          .optional(
              "valid", Values.BOOLEAN, LeaveRecordOutcome::valid, LeaveRecordOutcome.Builder::valid)
          .optional(
              "absentDays",
              Values.DECIMAL,
              LeaveRecordOutcome::absentDays,
              LeaveRecordOutcome.Builder::absentDays)
          .optional(
              "penalty",
              Values.enumeration(AbsencePenalty.class),
              LeaveRecordOutcome::penalty,
              LeaveRecordOutcome.Builder::penalty)
          .list(
              "defects",
              Values.TEXT,
              LeaveRecordOutcome::defects,
              LeaveRecordOutcome.Builder::addAllDefects);

  static final Codec<LeaveRequest, LeaveRequest.Builder> LEAVE_REQUEST =
      Codec.codec(LeaveRequest.class, LeaveRequest::builder, LeaveRequest.Builder::build)
          .kind("leave-request")
          .required(
              "type",
              Values.enumeration(LeaveType.class),
              LeaveRequest::type,
              LeaveRequest.Builder::type)
          .optional("days", Values.DECIMAL, LeaveRequest::days, LeaveRequest.Builder::days)
          .optional("startsOn", Values.DATE, LeaveRequest::startsOn, LeaveRequest.Builder::startsOn)
          .optional("endsOn", Values.DATE, LeaveRequest::endsOn, LeaveRequest.Builder::endsOn)
          .list(
              "holidays", Values.DATE, LeaveRequest::holidays, LeaveRequest.Builder::addAllHolidays)
          .list(
              "makeUpDays",
              Values.DATE,
              LeaveRequest::makeUpDays,
              LeaveRequest.Builder::addAllMakeUpDays)
          .optional(
              "monthDays", Values.DECIMAL, LeaveRequest::monthDays, LeaveRequest.Builder::monthDays)
          .optional(
              "requesterPost",
              Values.enumeration(Post.class),
              LeaveRequest::requesterPost,
              LeaveRequest.Builder::requesterPost)
          .optional(
              "diagnosis", Values.BOOLEAN, LeaveRequest::diagnosis, LeaveRequest.Builder::diagnosis)
          .optional(
              "designatedHospital",
              Values.BOOLEAN,
              LeaveRequest::designatedHospital,
              LeaveRequest.Builder::designatedHospital);

  static final Codec<LeaveRequestOutcome, LeaveRequestOutcome.Builder> LEAVE_REQUEST_OUTCOME =
      Codec.codec(
              LeaveRequestOutcome.class,
              LeaveRequestOutcome::builder,
              LeaveRequestOutcome.Builder::build)
          .list(
              "route",
              CoreCodecs.STEP,
              LeaveRequestOutcome::route,
              LeaveRequestOutcome.Builder::addAllRoute)
          .optional(
              "valid",
              Values.BOOLEAN,
              LeaveRequestOutcome::valid,
              LeaveRequestOutcome.Builder::valid)
          .list(
              "missing",
              Values.TEXT,
              LeaveRequestOutcome::missing,
              LeaveRequestOutcome.Builder::addAllMissing)
          .optional(
              "days", Values.DECIMAL, LeaveRequestOutcome::days, LeaveRequestOutcome.Builder::days)
          .list(
              "daysByMonth",
              MONTH_DAYS,
              LeaveRequestOutcome::daysByMonth,
              LeaveRequestOutcome.Builder::addAllDaysByMonth)
          .optional(
              "withinNorm",
              Values.BOOLEAN,
              LeaveRequestOutcome::withinNorm,
              LeaveRequestOutcome.Builder::withinNorm);

  private LeaveCodecs() {}
}
