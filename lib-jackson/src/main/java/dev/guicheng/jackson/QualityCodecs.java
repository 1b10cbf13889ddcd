package dev.guicheng.jackson;

import dev.guicheng.callback.CallbackResult;
import dev.guicheng.quality.AnalysisReport;
import dev.guicheng.quality.Certificate;
import dev.guicheng.quality.Education;
import dev.guicheng.quality.ExtraPost;
import dev.guicheng.quality.HouseholdCallback;
import dev.guicheng.quality.HouseholdComplaint;
import dev.guicheng.quality.HouseholdRepair;
import dev.guicheng.quality.KpiMetric;
import dev.guicheng.quality.KpiMonth;
import dev.guicheng.quality.KpiMonthOutcome;
import dev.guicheng.quality.MeasureStatus;
import dev.guicheng.quality.Measured;
import dev.guicheng.quality.Measurement;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.PositionPost;
import dev.guicheng.quality.Qualification;
import dev.guicheng.quality.QualificationOutcome;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.quality.Trigger;

/** The quality types. */
final class QualityCodecs {
  static final Value<KpiMetric> METRIC = Values.code(KpiMetric.class, KpiMetric::new);
  static final Value<PositionPost> POST = Values.code(PositionPost.class, PositionPost::new);

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

  static final Codec<Measurement, Measurement.Builder> MEASUREMENT =
      Codec.codec(Measurement.class, Measurement::builder, Measurement.Builder::build)
          .required("metric", METRIC, Measurement::metric, Measurement.Builder::metric)
          .optional("value", Values.DECIMAL, Measurement::value, Measurement.Builder::value)
          .optional(
              "numerator", Values.DECIMAL, Measurement::numerator, Measurement.Builder::numerator)
          .optional(
              "denominator",
              Values.DECIMAL,
              Measurement::denominator,
              Measurement.Builder::denominator);

  static final Codec<KpiMonth, KpiMonth.Builder> KPI_MONTH =
      Codec.codec(KpiMonth.class, KpiMonth::builder, KpiMonth.Builder::build)
          .kind("kpi-month")
          .list(
              "measurements",
              MEASUREMENT,
              KpiMonth::measurements,
              KpiMonth.Builder::addAllMeasurements)
          .optional(
              "additionalHouseholds",
              Values.INTEGER,
              KpiMonth::additionalHouseholds,
              KpiMonth.Builder::additionalHouseholds);

  static final Codec<Measured, Measured.Builder> MEASURED =
      Codec.codec(Measured.class, Measured::builder, Measured.Builder::build)
          .required("metric", METRIC, Measured::metric, Measured.Builder::metric)
          .optional("value", Values.DECIMAL, Measured::value, Measured.Builder::value)
          .required(
              "status",
              Values.enumeration(MeasureStatus.class),
              Measured::status,
              Measured.Builder::status);

  static final Codec<ExtraPost, ExtraPost.Builder> EXTRA_POST =
      Codec.codec(ExtraPost.class, ExtraPost::builder, ExtraPost.Builder::build)
          .required("post", POST, ExtraPost::post, ExtraPost.Builder::post)
          .required("count", Values.INTEGER, ExtraPost::count, ExtraPost.Builder::count);

  static final Codec<KpiMonthOutcome, KpiMonthOutcome.Builder> KPI_MONTH_OUTCOME =
      Codec.codec(KpiMonthOutcome.class, KpiMonthOutcome::builder, KpiMonthOutcome.Builder::build)
          .list(
              "results", MEASURED, KpiMonthOutcome::results, KpiMonthOutcome.Builder::addAllResults)
          .list(
              "extraPosts",
              EXTRA_POST,
              KpiMonthOutcome::extraPosts,
              KpiMonthOutcome.Builder::addAllExtraPosts)
          .optional(
              "compliant",
              Values.BOOLEAN,
              KpiMonthOutcome::compliant,
              KpiMonthOutcome.Builder::compliant);

  static final Codec<Qualification, Qualification.Builder> QUALIFICATION =
      Codec.codec(Qualification.class, Qualification::builder, Qualification.Builder::build)
          .kind("qualification")
          .required("post", POST, Qualification::post, Qualification.Builder::post)
          .optional(
              "education",
              Values.enumeration(Education.class),
              Qualification::education,
              Qualification.Builder::education)
          .optional(
              "experienceYears",
              Values.DECIMAL,
              Qualification::experienceYears,
              Qualification.Builder::experienceYears)
          .list(
              "certificates",
              Values.code(Certificate.class, Certificate::new),
              Qualification::certificates,
              Qualification.Builder::addAllCertificates)
          .optional(
              "examScore",
              Values.DECIMAL,
              Qualification::examScore,
              Qualification.Builder::examScore)
          .list(
              "complaintLevels",
              Values.INTEGER,
              Qualification::complaintLevels,
              Qualification.Builder::addAllComplaintLevels)
          .flag("outsourced", Qualification::outsourced, Qualification.Builder::outsourced)
          .optional(
              "trained", Values.BOOLEAN, Qualification::trained, Qualification.Builder::trained)
          .optional(
              "assessed", Values.BOOLEAN, Qualification::assessed, Qualification.Builder::assessed);

  static final Codec<QualificationOutcome, QualificationOutcome.Builder> QUALIFICATION_OUTCOME =
      Codec.codec(
              QualificationOutcome.class,
              QualificationOutcome::builder,
              QualificationOutcome.Builder::build)
          .optional(
              "eligible",
              Values.BOOLEAN,
              QualificationOutcome::eligible,
              QualificationOutcome.Builder::eligible)
          .list(
              "defects",
              Values.TEXT,
              QualificationOutcome::defects,
              QualificationOutcome.Builder::addAllDefects);

  private QualityCodecs() {}
}
