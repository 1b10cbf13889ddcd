package dev.guicheng.jackson;

import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.CallbackCount;
import dev.guicheng.audit.ClauseCount;
import dev.guicheng.audit.ClockCount;
import dev.guicheng.audit.ClockLifecycle;
import dev.guicheng.audit.ClockVerdict;
import dev.guicheng.audit.EmployeeDeduction;
import dev.guicheng.audit.HouseholdCount;
import dev.guicheng.audit.ListedClock;
import dev.guicheng.audit.RegisterAspect;
import dev.guicheng.audit.RegisterCount;
import dev.guicheng.audit.SourceCount;
import dev.guicheng.audit.VerdictCount;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.quality.RepeatTrigger;

/** What an audit counted. */
final class AuditSummaryCodecs {
  static final Codec<VerdictCount, VerdictCount.Builder> VERDICT_COUNT =
      Codec.codec(VerdictCount.class, VerdictCount::builder, VerdictCount.Builder::build)
          .required("violated", Values.LONG, VerdictCount::violated, VerdictCount.Builder::violated)
          .required(
              "undetermined",
              Values.LONG,
              VerdictCount::undetermined,
              VerdictCount.Builder::undetermined)
          .required("advisory", Values.LONG, VerdictCount::advisory, VerdictCount.Builder::advisory)
          .required(
              "satisfied", Values.LONG, VerdictCount::satisfied, VerdictCount.Builder::satisfied)
          .required("applied", Values.LONG, VerdictCount::applied, VerdictCount.Builder::applied);

  static final Codec<ClauseCount, ClauseCount.Builder> CLAUSE_COUNT =
      Codec.codec(ClauseCount.class, ClauseCount::builder, ClauseCount.Builder::build)
          .required("area", Values.TEXT, ClauseCount::area, ClauseCount.Builder::area)
          .required("clause", Values.TEXT, ClauseCount::clause, ClauseCount.Builder::clause)
          .optional(
              "department", Values.TEXT, ClauseCount::department, ClauseCount.Builder::department)
          .optional("month", Values.MONTH, ClauseCount::month, ClauseCount.Builder::month)
          .required(
              "verdicts", VERDICT_COUNT, ClauseCount::verdicts, ClauseCount.Builder::verdicts);

  static final Codec<SourceCount, SourceCount.Builder> SOURCE_COUNT =
      Codec.codec(SourceCount.class, SourceCount::builder, SourceCount.Builder::build)
          .required("source", Values.TEXT, SourceCount::source, SourceCount.Builder::source)
          .required("kind", Values.TEXT, SourceCount::kind, SourceCount.Builder::kind)
          .required("audited", Values.LONG, SourceCount::audited, SourceCount.Builder::audited)
          .required("refused", Values.LONG, SourceCount::refused, SourceCount.Builder::refused);

  static final Codec<ClockCount, ClockCount.Builder> CLOCK_COUNT =
      Codec.codec(ClockCount.class, ClockCount::builder, ClockCount.Builder::build)
          .required("clause", Values.TEXT, ClockCount::clause, ClockCount.Builder::clause)
          .optional(
              "department", Values.TEXT, ClockCount::department, ClockCount.Builder::department)
          .required(
              "lifecycle",
              Values.enumeration(ClockLifecycle.class),
              ClockCount::lifecycle,
              ClockCount.Builder::lifecycle)
          .required(
              "verdict",
              Values.enumeration(ClockVerdict.class),
              ClockCount::verdict,
              ClockCount.Builder::verdict)
          .required("count", Values.LONG, ClockCount::count, ClockCount.Builder::count);

  static final Codec<ListedClock, ListedClock.Builder> LISTED_CLOCK =
      Codec.codec(ListedClock.class, ListedClock::builder, ListedClock.Builder::build)
          .required(
              "record",
              AuditCodecs.RECORD_REFERENCE,
              ListedClock::record,
              ListedClock.Builder::record)
          .optional(
              "department", Values.TEXT, ListedClock::department, ListedClock.Builder::department)
          .optional(
              "household", Values.TEXT, ListedClock::household, ListedClock.Builder::household)
          .optional("employee", Values.TEXT, ListedClock::employee, ListedClock.Builder::employee)
          .required("clock", ClockCodecs.CLOCK, ListedClock::clock, ListedClock.Builder::clock);

  static final Codec<RegisterCount, RegisterCount.Builder> REGISTER_COUNT =
      Codec.codec(RegisterCount.class, RegisterCount::builder, RegisterCount.Builder::build)
          .optional("month", Values.MONTH, RegisterCount::month, RegisterCount.Builder::month)
          .required("kind", Values.TEXT, RegisterCount::kind, RegisterCount.Builder::kind)
          .required(
              "type",
              Values.enumeration(ContactType.class),
              RegisterCount::type,
              RegisterCount.Builder::type)
          .required(
              "aspect",
              Values.enumeration(RegisterAspect.class),
              RegisterCount::aspect,
              RegisterCount.Builder::aspect)
          .optional("value", Values.TEXT, RegisterCount::value, RegisterCount.Builder::value)
          .required("count", Values.LONG, RegisterCount::count, RegisterCount.Builder::count);

  static final Codec<HouseholdCount, HouseholdCount.Builder> HOUSEHOLD_COUNT =
      Codec.codec(HouseholdCount.class, HouseholdCount::builder, HouseholdCount.Builder::build)
          .required(
              "trigger",
              Values.enumeration(RepeatTrigger.class),
              HouseholdCount::trigger,
              HouseholdCount.Builder::trigger)
          .required("kind", Values.TEXT, HouseholdCount::kind, HouseholdCount.Builder::kind)
          .optional(
              "household",
              Values.TEXT,
              HouseholdCount::household,
              HouseholdCount.Builder::household)
          .optional("matter", Values.TEXT, HouseholdCount::matter, HouseholdCount.Builder::matter)
          .required("day", Values.DATE, HouseholdCount::day, HouseholdCount.Builder::day)
          .required("count", Values.INTEGER, HouseholdCount::count, HouseholdCount.Builder::count);

  static final Codec<CallbackCount, CallbackCount.Builder> CALLBACK_COUNT =
      Codec.codec(CallbackCount.class, CallbackCount::builder, CallbackCount.Builder::build)
          .optional("month", Values.MONTH, CallbackCount::month, CallbackCount.Builder::month)
          .required(
              "event",
              Values.enumeration(CallbackEvent.class),
              CallbackCount::event,
              CallbackCount.Builder::event)
          .required(
              "finished", Values.INTEGER, CallbackCount::finished, CallbackCount.Builder::finished)
          .required(
              "calledBack",
              Values.INTEGER,
              CallbackCount::calledBack,
              CallbackCount.Builder::calledBack);

  static final Codec<EmployeeDeduction, EmployeeDeduction.Builder> EMPLOYEE_DEDUCTION =
      Codec.codec(
              EmployeeDeduction.class, EmployeeDeduction::builder, EmployeeDeduction.Builder::build)
          .optional(
              "employee",
              Values.TEXT,
              EmployeeDeduction::employee,
              EmployeeDeduction.Builder::employee)
          .required(
              "months",
              Values.INTEGER,
              EmployeeDeduction::months,
              EmployeeDeduction.Builder::months)
          .required(
              "undecided",
              Values.INTEGER,
              EmployeeDeduction::undecided,
              EmployeeDeduction.Builder::undecided)
          .required(
              "personalLeave",
              Values.DECIMAL,
              EmployeeDeduction::personalLeave,
              EmployeeDeduction.Builder::personalLeave)
          .required(
              "sickLeave",
              Values.DECIMAL,
              EmployeeDeduction::sickLeave,
              EmployeeDeduction.Builder::sickLeave)
          .required(
              "absence",
              Values.DECIMAL,
              EmployeeDeduction::absence,
              EmployeeDeduction.Builder::absence);

  static final Codec<AuditSummary, AuditSummary.Builder> AUDIT_SUMMARY =
      Codec.codec(AuditSummary.class, AuditSummary::builder, AuditSummary.Builder::build)
          .required("asOf", Values.DATE_TIME, AuditSummary::asOf, AuditSummary.Builder::asOf)
          .required(
              "mostListed",
              Values.INTEGER,
              AuditSummary::mostListed,
              AuditSummary.Builder::mostListed)
          .list(
              "policies",
              CoreCodecs.POLICY_ID,
              AuditSummary::policies,
              AuditSummary.Builder::addAllPolicies)
          .list("sources", SOURCE_COUNT, AuditSummary::sources, AuditSummary.Builder::addAllSources)
          .list("clauses", CLAUSE_COUNT, AuditSummary::clauses, AuditSummary.Builder::addAllClauses)
          .list("clocks", CLOCK_COUNT, AuditSummary::clocks, AuditSummary.Builder::addAllClocks)
          .list("overdue", LISTED_CLOCK, AuditSummary::overdue, AuditSummary.Builder::addAllOverdue)
          .list("atRisk", LISTED_CLOCK, AuditSummary::atRisk, AuditSummary.Builder::addAllAtRisk)
          .list(
              "refusals",
              AuditCodecs.REFUSAL,
              AuditSummary::refusals,
              AuditSummary.Builder::addAllRefusals)
          .list(
              "register",
              REGISTER_COUNT,
              AuditSummary::register,
              AuditSummary.Builder::addAllRegister)
          .list(
              "households",
              HOUSEHOLD_COUNT,
              AuditSummary::households,
              AuditSummary.Builder::addAllHouseholds)
          .list(
              "callbacks",
              CALLBACK_COUNT,
              AuditSummary::callbacks,
              AuditSummary.Builder::addAllCallbacks)
          .list(
              "deductions",
              EMPLOYEE_DEDUCTION,
              AuditSummary::deductions,
              AuditSummary.Builder::addAllDeductions);

  private AuditSummaryCodecs() {}
}
