package dev.guicheng.jackson;

import dev.guicheng.callback.CallbackResult;
import dev.guicheng.quality.AnalysisReport;
import dev.guicheng.quality.HouseholdCallback;
import dev.guicheng.quality.HouseholdComplaint;
import dev.guicheng.quality.HouseholdRepair;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.quality.Trigger;

/** The quality types. */
final class QualityCodecs {
  static final Codec<AnalysisReport, AnalysisReport.Builder> ANALYSIS_REPORT =
      Codec.paper(AnalysisReport.class, AnalysisReport::builder, AnalysisReport.Builder::build)
          .flag("written", AnalysisReport::written, AnalysisReport.Builder::written)
          .optional(
              "reviewedBy",
              CoreCodecs.ROLE,
              AnalysisReport::reviewedBy,
              AnalysisReport.Builder::reviewedBy)
          .optional(
              "sentTo", CoreCodecs.ROLE, AnalysisReport::sentTo, AnalysisReport.Builder::sentTo);

  static final Codec<HouseholdCallback, HouseholdCallback.Builder> HOUSEHOLD_CALLBACK =
      Codec.codec(
              HouseholdCallback.class, HouseholdCallback::builder, HouseholdCallback.Builder::build)
          .optional(
              "household",
              Values.TEXT,
              HouseholdCallback::household,
              HouseholdCallback.Builder::household)
          .optional(
              "calledBackOn",
              Values.DATE,
              HouseholdCallback::calledBackOn,
              HouseholdCallback.Builder::calledBackOn)
          .required(
              "result",
              Values.enumeration(CallbackResult.class),
              HouseholdCallback::result,
              HouseholdCallback.Builder::result);

  static final Codec<HouseholdComplaint, HouseholdComplaint.Builder> HOUSEHOLD_COMPLAINT =
      Codec.codec(
              HouseholdComplaint.class,
              HouseholdComplaint::builder,
              HouseholdComplaint.Builder::build)
          .required(
              "household",
              Values.TEXT,
              HouseholdComplaint::household,
              HouseholdComplaint.Builder::household)
          .required(
              "matter", Values.TEXT, HouseholdComplaint::matter, HouseholdComplaint.Builder::matter)
          .required(
              "receivedOn",
              Values.DATE,
              HouseholdComplaint::receivedOn,
              HouseholdComplaint.Builder::receivedOn);

  static final Codec<HouseholdRepair, HouseholdRepair.Builder> HOUSEHOLD_REPAIR =
      Codec.codec(HouseholdRepair.class, HouseholdRepair::builder, HouseholdRepair.Builder::build)
          .required(
              "household",
              Values.TEXT,
              HouseholdRepair::household,
              HouseholdRepair.Builder::household)
          .required(
              "repairKind",
              Values.TEXT,
              HouseholdRepair::repairKind,
              HouseholdRepair.Builder::repairKind)
          .required(
              "reportedOn",
              Values.DATE,
              HouseholdRepair::reportedOn,
              HouseholdRepair.Builder::reportedOn);

  static final Codec<Trigger, Trigger.Builder> TRIGGER =
      Codec.codec(Trigger.class, Trigger::builder, Trigger.Builder::build)
          .required(
              "trigger",
              Values.enumeration(RepeatTrigger.class),
              Trigger::trigger,
              Trigger.Builder::trigger)
          .optional("household", Values.TEXT, Trigger::household, Trigger.Builder::household)
          .optional("matter", Values.TEXT, Trigger::matter, Trigger.Builder::matter)
          .required("count", Values.INTEGER, Trigger::count, Trigger.Builder::count)
          .required("clause", Values.TEXT, Trigger::clause, Trigger.Builder::clause);

  static final Codec<NonconformityMonth, NonconformityMonth.Builder> NONCONFORMITY_MONTH =
      Codec.codec(
              NonconformityMonth.class,
              NonconformityMonth::builder,
              NonconformityMonth.Builder::build)
          .kind("nonconformity-month")
          .optional(
              "month", Values.MONTH, NonconformityMonth::month, NonconformityMonth.Builder::month)
          .list(
              "complaints",
              HOUSEHOLD_COMPLAINT,
              NonconformityMonth::complaints,
              NonconformityMonth.Builder::addAllComplaints)
          .list(
              "repairs",
              HOUSEHOLD_REPAIR,
              NonconformityMonth::repairs,
              NonconformityMonth.Builder::addAllRepairs)
          .list(
              "callbacks",
              HOUSEHOLD_CALLBACK,
              NonconformityMonth::callbacks,
              NonconformityMonth.Builder::addAllCallbacks)
          .optional(
              "report",
              ANALYSIS_REPORT,
              NonconformityMonth::report,
              NonconformityMonth.Builder::report);

  static final Codec<NonconformityMonthOutcome, NonconformityMonthOutcome.Builder>
      NONCONFORMITY_MONTH_OUTCOME =
          Codec.codec(
                  NonconformityMonthOutcome.class,
                  NonconformityMonthOutcome::builder,
                  NonconformityMonthOutcome.Builder::build)
              .optional(
                  "triggered",
                  Values.BOOLEAN,
                  NonconformityMonthOutcome::triggered,
                  NonconformityMonthOutcome.Builder::triggered)
              .list(
                  "triggers",
                  TRIGGER,
                  NonconformityMonthOutcome::triggers,
                  NonconformityMonthOutcome.Builder::addAllTriggers)
              .optional(
                  "nextActor",
                  CoreCodecs.ROLE,
                  NonconformityMonthOutcome::nextActor,
                  NonconformityMonthOutcome.Builder::nextActor)
              .optional(
                  "mayGoToDirector",
                  Values.BOOLEAN,
                  NonconformityMonthOutcome::mayGoToDirector,
                  NonconformityMonthOutcome.Builder::mayGoToDirector)
              .optional(
                  "dueOn",
                  Values.DATE,
                  NonconformityMonthOutcome::dueOn,
                  NonconformityMonthOutcome.Builder::dueOn);

  private QualityCodecs() {}
}
