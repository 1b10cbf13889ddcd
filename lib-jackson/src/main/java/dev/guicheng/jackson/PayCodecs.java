package dev.guicheng.jackson;

import dev.guicheng.pay.PayLine;
import dev.guicheng.pay.PayLineCode;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.pay.SickLeave;
import dev.guicheng.pay.SickLeaveOutcome;
import dev.guicheng.pay.SickSpell;
import dev.guicheng.pay.Stay;

/** The pay types. */
final class PayCodecs {
  static final Codec<PayLine, PayLine.Builder> PAY_LINE =
      Codec.codec(PayLine.class, PayLine::builder, PayLine.Builder::build)
          .required(
              "code", Values.enumeration(PayLineCode.class), PayLine::code, PayLine.Builder::code)
          .required("amount", Values.DECIMAL, PayLine::amount, PayLine.Builder::amount)
          .required("formula", Values.TEXT, PayLine::formula, PayLine.Builder::formula)
          .optional("clause", Values.TEXT, PayLine::clause, PayLine.Builder::clause);

  static final Codec<SickSpell, SickSpell.Builder> SICK_SPELL =
      Codec.codec(SickSpell.class, SickSpell::builder, SickSpell.Builder::build)
          .required("startsOn", Values.DATE, SickSpell::startsOn, SickSpell.Builder::startsOn)
          .required("endsOn", Values.DATE, SickSpell::endsOn, SickSpell.Builder::endsOn)
          .required(
              "reducedFrom", Values.DATE, SickSpell::reducedFrom, SickSpell.Builder::reducedFrom)
          .required(
              "firstRateDays",
              Values.INTEGER,
              SickSpell::firstRateDays,
              SickSpell.Builder::firstRateDays)
          .required(
              "laterRateDays",
              Values.INTEGER,
              SickSpell::laterRateDays,
              SickSpell.Builder::laterRateDays);

  static final Codec<Stay, Stay.Builder> STAY =
      Codec.codec(Stay.class, Stay::builder, Stay.Builder::build)
          .required("startsOn", Values.DATE, Stay::startsOn, Stay.Builder::startsOn)
          .required("endsOn", Values.DATE, Stay::endsOn, Stay.Builder::endsOn);

  static final Codec<PayMonth, PayMonth.Builder> PAY_MONTH =
      Codec.codec(PayMonth.class, PayMonth::builder, PayMonth.Builder::build)
          .kind("pay-month")
          .optional("month", Values.MONTH, PayMonth::month, PayMonth.Builder::month)
          .optional("totalWage", Values.DECIMAL, PayMonth::totalWage, PayMonth.Builder::totalWage)
          .optional(
              "overtimePay", Values.DECIMAL, PayMonth::overtimePay, PayMonth.Builder::overtimePay)
          .optional("basicWage", Values.DECIMAL, PayMonth::basicWage, PayMonth.Builder::basicWage)
          .optional("allowance", Values.DECIMAL, PayMonth::allowance, PayMonth.Builder::allowance)
          .optional(
              "performancePay",
              Values.DECIMAL,
              PayMonth::performancePay,
              PayMonth.Builder::performancePay)
          .optional(
              "personalLeaveDays",
              Values.DECIMAL,
              PayMonth::personalLeaveDays,
              PayMonth.Builder::personalLeaveDays)
          .list("sickSpells", STAY, PayMonth::sickSpells, PayMonth.Builder::addAllSickSpells)
          .optional(
              "sickDaysFirstRate",
              Values.DECIMAL,
              PayMonth::sickDaysFirstRate,
              PayMonth.Builder::sickDaysFirstRate)
          .optional(
              "sickDaysLaterRate",
              Values.DECIMAL,
              PayMonth::sickDaysLaterRate,
              PayMonth.Builder::sickDaysLaterRate)
          .optional(
              "absentDays", Values.DECIMAL, PayMonth::absentDays, PayMonth.Builder::absentDays)
          .optional(
              "lateAndEarlyCount",
              Values.INTEGER,
              PayMonth::lateAndEarlyCount,
              PayMonth.Builder::lateAndEarlyCount)
          .optional(
              "overtimeHours",
              Values.DECIMAL,
              PayMonth::overtimeHours,
              PayMonth.Builder::overtimeHours)
          .optional(
              "overtimeApproved",
              Values.BOOLEAN,
              PayMonth::overtimeApproved,
              PayMonth.Builder::overtimeApproved)
          .flag("timeOffGiven", PayMonth::timeOffGiven, PayMonth.Builder::timeOffGiven)
          .list("holidays", Values.DATE, PayMonth::holidays, PayMonth.Builder::addAllHolidays)
          .list(
              "makeUpDays", Values.DATE, PayMonth::makeUpDays, PayMonth.Builder::addAllMakeUpDays);

  static final Codec<PayMonthOutcome, PayMonthOutcome.Builder> PAY_MONTH_OUTCOME =
      Codec.codec(PayMonthOutcome.class, PayMonthOutcome::builder, PayMonthOutcome.Builder::build)
          .optional("wage", Values.DECIMAL, PayMonthOutcome::wage, PayMonthOutcome.Builder::wage)
          .list("lines", PAY_LINE, PayMonthOutcome::lines, PayMonthOutcome.Builder::addAllLines)
          .optional("total", Values.DECIMAL, PayMonthOutcome::total, PayMonthOutcome.Builder::total)
          .optional(
              "sickPay", Values.DECIMAL, PayMonthOutcome::sickPay, PayMonthOutcome.Builder::sickPay)
          .optional(
              "deduction",
              Values.DECIMAL,
              PayMonthOutcome::deduction,
              PayMonthOutcome.Builder::deduction)
          .optional(
              "standby", Values.BOOLEAN, PayMonthOutcome::standby, PayMonthOutcome.Builder::standby)
          .optional(
              "overtimeDue",
              Values.BOOLEAN,
              PayMonthOutcome::overtimeDue,
              PayMonthOutcome.Builder::overtimeDue)
          .optional(
              "legalConflict",
              Values.BOOLEAN,
              PayMonthOutcome::legalConflict,
              PayMonthOutcome.Builder::legalConflict);

  static final Codec<SickLeave, SickLeave.Builder> SICK_LEAVE =
      Codec.codec(SickLeave.class, SickLeave::builder, SickLeave.Builder::build)
          .kind("sick-leave")
          .list("spells", STAY, SickLeave::spells, SickLeave.Builder::addAllSpells)
          .list("holidays", Values.DATE, SickLeave::holidays, SickLeave.Builder::addAllHolidays)
          .list(
              "makeUpDays",
              Values.DATE,
              SickLeave::makeUpDays,
              SickLeave.Builder::addAllMakeUpDays);

  static final Codec<SickLeaveOutcome, SickLeaveOutcome.Builder> SICK_LEAVE_OUTCOME =
      Codec.codec(
              SickLeaveOutcome.class, SickLeaveOutcome::builder, SickLeaveOutcome.Builder::build)
          .list(
              "spells",
              SICK_SPELL,
              SickLeaveOutcome::spells,
              SickLeaveOutcome.Builder::addAllSpells)
          .optional(
              "firstRateDays",
              Values.INTEGER,
              SickLeaveOutcome::firstRateDays,
              SickLeaveOutcome.Builder::firstRateDays)
          .optional(
              "laterRateDays",
              Values.INTEGER,
              SickLeaveOutcome::laterRateDays,
              SickLeaveOutcome.Builder::laterRateDays);

  private PayCodecs() {}
}
