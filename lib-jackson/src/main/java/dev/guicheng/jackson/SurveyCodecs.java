package dev.guicheng.jackson;

import dev.guicheng.survey.AspectRate;
import dev.guicheng.survey.ReportField;
import dev.guicheng.survey.SurveyAspect;
import dev.guicheng.survey.SurveyProblem;
import dev.guicheng.survey.SurveyRecord;
import dev.guicheng.survey.SurveyRecordOutcome;

/** The survey types. */
final class SurveyCodecs {
  static final Value<SurveyAspect> ASPECT = Values.code(SurveyAspect.class, SurveyAspect::new);

  static final Codec<AspectRate, AspectRate.Builder> ASPECT_RATE =
      Codec.codec(AspectRate.class, AspectRate::builder, AspectRate.Builder::build)
          .required("aspect", ASPECT, AspectRate::aspect, AspectRate.Builder::aspect)
          .required(
              "satisfied", Values.INTEGER, AspectRate::satisfied, AspectRate.Builder::satisfied)
          .required("answered", Values.INTEGER, AspectRate::answered, AspectRate.Builder::answered);

  static final Codec<SurveyProblem, SurveyProblem.Builder> PROBLEM =
      Codec.codec(SurveyProblem.class, SurveyProblem::builder, SurveyProblem.Builder::build)
          .optional(
              "description",
              Values.TEXT,
              SurveyProblem::description,
              SurveyProblem.Builder::description)
          .optional("opinion", Values.TEXT, SurveyProblem::opinion, SurveyProblem.Builder::opinion)
          .optional(
              "department",
              Values.TEXT,
              SurveyProblem::department,
              SurveyProblem.Builder::department)
          .optional(
              "deadline", Values.DATE, SurveyProblem::deadline, SurveyProblem.Builder::deadline);

  static final Codec<SurveyRecord, SurveyRecord.Builder> SURVEY_RECORD =
      Codec.codec(SurveyRecord.class, SurveyRecord::builder, SurveyRecord.Builder::build)
          .kind("survey-record")
          .list("aspects", ASPECT, SurveyRecord::aspects, SurveyRecord.Builder::addAllAspects)
          .list(
              "aspectRates",
              ASPECT_RATE,
              SurveyRecord::aspectRates,
              SurveyRecord.Builder::addAllAspectRates)
          .optional(
              "distributed",
              Values.INTEGER,
              SurveyRecord::distributed,
              SurveyRecord.Builder::distributed)
          .optional(
              "returned", Values.INTEGER, SurveyRecord::returned, SurveyRecord.Builder::returned)
          .optional(
              "satisfied", Values.INTEGER, SurveyRecord::satisfied, SurveyRecord.Builder::satisfied)
          .list("scores", Values.DECIMAL, SurveyRecord::scores, SurveyRecord.Builder::addAllScores)
          .optional(
              "averageScore",
              Values.DECIMAL,
              SurveyRecord::averageScore,
              SurveyRecord.Builder::averageScore)
          .optional(
              "reportWritten",
              Values.BOOLEAN,
              SurveyRecord::reportWritten,
              SurveyRecord.Builder::reportWritten)
          .list(
              "reportFields",
              Values.enumeration(ReportField.class),
              SurveyRecord::reportFields,
              SurveyRecord.Builder::addAllReportFields)
          .list(
              "reportedTo",
              CoreCodecs.ROLE,
              SurveyRecord::reportedTo,
              SurveyRecord.Builder::addAllReportedTo)
          .list("problems", PROBLEM, SurveyRecord::problems, SurveyRecord.Builder::addAllProblems)
          .flag("closed", SurveyRecord::closed, SurveyRecord.Builder::closed)
          .optional(
              "committeeBriefed",
              Values.BOOLEAN,
              SurveyRecord::committeeBriefed,
              SurveyRecord.Builder::committeeBriefed);

  static final Codec<SurveyRecordOutcome, SurveyRecordOutcome.Builder> SURVEY_RECORD_OUTCOME =
      Codec.codec(
              SurveyRecordOutcome.class,
              SurveyRecordOutcome::builder,
              SurveyRecordOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              SurveyRecordOutcome::compliant,
              SurveyRecordOutcome.Builder::compliant)
          .list(
              "defects",
              Values.TEXT,
              SurveyRecordOutcome::defects,
              SurveyRecordOutcome.Builder::addAllDefects)
          .optional(
              "rate", Values.DECIMAL, SurveyRecordOutcome::rate, SurveyRecordOutcome.Builder::rate)
          .optional(
              "average",
              Values.DECIMAL,
              SurveyRecordOutcome::average,
              SurveyRecordOutcome.Builder::average)
          .optional(
              "targetMet",
              Values.BOOLEAN,
              SurveyRecordOutcome::targetMet,
              SurveyRecordOutcome.Builder::targetMet);

  private SurveyCodecs() {}
}
