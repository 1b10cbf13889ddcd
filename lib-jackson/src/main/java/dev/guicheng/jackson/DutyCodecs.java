package dev.guicheng.jackson;

import dev.guicheng.Channel;
import dev.guicheng.duty.Duty;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyLogOutcome;
import dev.guicheng.duty.DutyPeriod;
import dev.guicheng.duty.Occurrence;
import dev.guicheng.duty.PeriodStatus;

/** The duty types. */
final class DutyCodecs {
  private static final Value<Duty> DUTY = Values.code(Duty.class, Duty::new);

  static final Codec<Occurrence, Occurrence.Builder> OCCURRENCE =
      Codec.codec(Occurrence.class, Occurrence::builder, Occurrence.Builder::build)
          .required("duty", DUTY, Occurrence::duty, Occurrence.Builder::duty)
          .required("doneOn", Values.DATE, Occurrence::doneOn, Occurrence.Builder::doneOn)
          .optional("subject", Values.TEXT, Occurrence::subject, Occurrence.Builder::subject)
          .optional("period", Values.TEXT, Occurrence::period, Occurrence.Builder::period)
          .optional("approver", CoreCodecs.ROLE, Occurrence::approver, Occurrence.Builder::approver)
          .optional("signed", Values.BOOLEAN, Occurrence::signed, Occurrence.Builder::signed)
          .optional("recorded", Values.BOOLEAN, Occurrence::recorded, Occurrence.Builder::recorded)
          .optional(
              "handedInOn", Values.DATE, Occurrence::handedInOn, Occurrence.Builder::handedInOn)
          .optional("minutes", Values.INTEGER, Occurrence::minutes, Occurrence.Builder::minutes)
          .list(
              "channels",
              Values.enumeration(Channel.class),
              Occurrence::channels,
              Occurrence.Builder::addAllChannels)
          .optional("archived", Values.BOOLEAN, Occurrence::archived, Occurrence.Builder::archived);

  static final Codec<DutyPeriod, DutyPeriod.Builder> DUTY_PERIOD =
      Codec.codec(DutyPeriod.class, DutyPeriod::builder, DutyPeriod.Builder::build)
          .required("duty", DUTY, DutyPeriod::duty, DutyPeriod.Builder::duty)
          .required("period", Values.TEXT, DutyPeriod::period, DutyPeriod.Builder::period)
          .optional("subject", Values.TEXT, DutyPeriod::subject, DutyPeriod.Builder::subject)
          .required("count", Values.INTEGER, DutyPeriod::count, DutyPeriod.Builder::count)
          .optional("required", Values.INTEGER, DutyPeriod::required, DutyPeriod.Builder::required)
          .optional("dueOn", Values.DATE, DutyPeriod::dueOn, DutyPeriod.Builder::dueOn)
          .required(
              "status",
              Values.enumeration(PeriodStatus.class),
              DutyPeriod::status,
              DutyPeriod.Builder::status);

  static final Codec<DutyLog, DutyLog.Builder> DUTY_LOG =
      Codec.codec(DutyLog.class, DutyLog::builder, DutyLog.Builder::build)
          .kind("duty-log")
          .required("duties", Codec.listOf(DUTY), DutyLog::duties, DutyLog.Builder::addAllDuties)
          .required("startsOn", Values.DATE, DutyLog::startsOn, DutyLog.Builder::startsOn)
          .required("endsOn", Values.DATE, DutyLog::endsOn, DutyLog.Builder::endsOn)
          .list("subjects", Values.TEXT, DutyLog::subjects, DutyLog.Builder::addAllSubjects)
          .list("log", OCCURRENCE, DutyLog::log, DutyLog.Builder::addAllLog)
          .list("holidays", Values.DATE, DutyLog::holidays, DutyLog.Builder::addAllHolidays)
          .list("makeUpDays", Values.DATE, DutyLog::makeUpDays, DutyLog.Builder::addAllMakeUpDays)
          .optional(
              "yearEndSummary",
              Values.BOOLEAN,
              DutyLog::yearEndSummary,
              DutyLog.Builder::yearEndSummary)
          .optional("asOf", Values.DATE_TIME, DutyLog::asOf, DutyLog.Builder::asOf);

  static final Codec<DutyLogOutcome, DutyLogOutcome.Builder> DUTY_LOG_OUTCOME =
      Codec.codec(DutyLogOutcome.class, DutyLogOutcome::builder, DutyLogOutcome.Builder::build)
          .list(
              "periods",
              DUTY_PERIOD,
              DutyLogOutcome::periods,
              DutyLogOutcome.Builder::addAllPeriods)
          .list(
              "missedSubjects",
              Values.TEXT,
              DutyLogOutcome::missedSubjects,
              DutyLogOutcome.Builder::addAllMissedSubjects)
          .list(
              "defects",
              Values.TEXT,
              DutyLogOutcome::defects,
              DutyLogOutcome.Builder::addAllDefects)
          .optional(
              "compliant",
              Values.BOOLEAN,
              DutyLogOutcome::compliant,
              DutyLogOutcome.Builder::compliant);

  private DutyCodecs() {}
}
