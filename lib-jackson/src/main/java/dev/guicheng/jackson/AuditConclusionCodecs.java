package dev.guicheng.jackson;

import dev.guicheng.audit.AuditConclusion;
import dev.guicheng.audit.CallbackCoverage;
import dev.guicheng.audit.NonconformityReport;
import dev.guicheng.audit.TargetMonth;

/** What follows from an audit. */
final class AuditConclusionCodecs {
  static final Codec<NonconformityReport, NonconformityReport.Builder> NONCONFORMITY_REPORT =
      Codec.codec(
              NonconformityReport.class,
              NonconformityReport::builder,
              NonconformityReport.Builder::build)
          .required(
              "month", Values.MONTH, NonconformityReport::month, NonconformityReport.Builder::month)
          .required(
              "decision",
              CoreCodecs.decision("nonconformity-month", QualityCodecs.NONCONFORMITY_MONTH_OUTCOME),
              NonconformityReport::decision,
              NonconformityReport.Builder::decision);

  static final Codec<CallbackCoverage, CallbackCoverage.Builder> CALLBACK_COVERAGE =
      Codec.codec(
              CallbackCoverage.class, CallbackCoverage::builder, CallbackCoverage.Builder::build)
          .required(
              "count",
              AuditSummaryCodecs.CALLBACK_COUNT,
              CallbackCoverage::count,
              CallbackCoverage.Builder::count)
          .required(
              "decision",
              CoreCodecs.decision("callback-rate", CallbackCodecs.CALLBACK_RATE_OUTCOME),
              CallbackCoverage::decision,
              CallbackCoverage.Builder::decision);

  static final Codec<TargetMonth, TargetMonth.Builder> TARGET_MONTH =
      Codec.codec(TargetMonth.class, TargetMonth::builder, TargetMonth.Builder::build)
          .required("month", Values.MONTH, TargetMonth::month, TargetMonth.Builder::month)
          .list(
              "measurements",
              QualityCodecs.MEASUREMENT,
              TargetMonth::measurements,
              TargetMonth.Builder::addAllMeasurements)
          .required(
              "decision",
              CoreCodecs.decision("kpi-month", QualityCodecs.KPI_MONTH_OUTCOME),
              TargetMonth::decision,
              TargetMonth.Builder::decision);

  static final Codec<AuditConclusion, AuditConclusion.Builder> AUDIT_CONCLUSION =
      Codec.codec(AuditConclusion.class, AuditConclusion::builder, AuditConclusion.Builder::build)
          .required("asOf", Values.DATE_TIME, AuditConclusion::asOf, AuditConclusion.Builder::asOf)
          .list(
              "nonconformities",
              NONCONFORMITY_REPORT,
              AuditConclusion::nonconformities,
              AuditConclusion.Builder::addAllNonconformities)
          .list(
              "coverage",
              CALLBACK_COVERAGE,
              AuditConclusion::coverage,
              AuditConclusion.Builder::addAllCoverage)
          .list(
              "targets",
              TARGET_MONTH,
              AuditConclusion::targets,
              AuditConclusion.Builder::addAllTargets)
          .list(
              "complaints",
              AuditSummaryCodecs.REGISTER_COUNT,
              AuditConclusion::complaints,
              AuditConclusion.Builder::addAllComplaints)
          .list(
              "suggestions",
              AuditSummaryCodecs.REGISTER_COUNT,
              AuditConclusion::suggestions,
              AuditConclusion.Builder::addAllSuggestions);

  private AuditConclusionCodecs() {}
}
