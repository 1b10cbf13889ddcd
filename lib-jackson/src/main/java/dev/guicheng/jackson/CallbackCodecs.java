package dev.guicheng.jackson;

import dev.guicheng.Channel;
import dev.guicheng.Severity;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackContent;
import dev.guicheng.callback.CallbackEvent;
import dev.guicheng.callback.CallbackMode;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.CallbackRateOutcome;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackRecordOutcome;
import dev.guicheng.callback.CallbackResult;
import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.CallbackSampleOutcome;
import dev.guicheng.callback.Candidate;
import dev.guicheng.callback.Carry;
import dev.guicheng.callback.StratumSize;
import dev.guicheng.callback.Timing;

/** The callback types. */
final class CallbackCodecs {
  static final Codec<Candidate, Candidate.Builder> CANDIDATE =
      Codec.codec(Candidate.class, Candidate::builder, Candidate.Builder::build)
          .required("id", Values.TEXT, Candidate::id, Candidate.Builder::id)
          .optional("stratum", Values.TEXT, Candidate::stratum, Candidate.Builder::stratum);

  static final Codec<Carry, Carry.Builder> CARRY =
      Codec.codec(Carry.class, Carry::builder, Carry.Builder::build)
          .required(
              "populationTotal",
              Values.INTEGER,
              Carry::populationTotal,
              Carry.Builder::populationTotal)
          .required(
              "selectedTotal", Values.INTEGER, Carry::selectedTotal, Carry.Builder::selectedTotal);

  static final Codec<StratumSize, StratumSize.Builder> STRATUM_SIZE =
      Codec.codec(StratumSize.class, StratumSize::builder, StratumSize.Builder::build)
          .required("stratum", Values.TEXT, StratumSize::stratum, StratumSize.Builder::stratum)
          .required("members", Values.INTEGER, StratumSize::members, StratumSize.Builder::members)
          .required("size", Values.INTEGER, StratumSize::size, StratumSize.Builder::size);

  static final Codec<Callback, Callback.Builder> CALLBACK =
      Codec.codec(Callback.class, Callback::builder, Callback.Builder::build)
          .kind("callback")
          .required(
              "event",
              Values.enumeration(CallbackEvent.class),
              Callback::event,
              Callback.Builder::event)
          .optional("finishedOn", Values.DATE, Callback::finishedOn, Callback.Builder::finishedOn)
          .optional(
              "finishedAt", Values.DATE_TIME, Callback::finishedAt, Callback.Builder::finishedAt)
          .optional(
              "severity",
              Values.enumeration(Severity.class),
              Callback::severity,
              Callback.Builder::severity);

  static final Codec<CallbackOutcome, CallbackOutcome.Builder> CALLBACK_OUTCOME =
      Codec.codec(CallbackOutcome.class, CallbackOutcome::builder, CallbackOutcome.Builder::build)
          .optional(
              "opensOn", Values.DATE, CallbackOutcome::opensOn, CallbackOutcome.Builder::opensOn)
          .optional("dueOn", Values.DATE, CallbackOutcome::dueOn, CallbackOutcome.Builder::dueOn)
          .optional(
              "dueAt", Values.DATE_TIME, CallbackOutcome::dueAt, CallbackOutcome.Builder::dueAt)
          .optional(
              "outerDueOn",
              Values.DATE,
              CallbackOutcome::outerDueOn,
              CallbackOutcome.Builder::outerDueOn)
          .list(
              "performers",
              CoreCodecs.ROLE,
              CallbackOutcome::performers,
              CallbackOutcome.Builder::addAllPerformers)
          .optional("form", CoreCodecs.FORM, CallbackOutcome::form, CallbackOutcome.Builder::form)
          .list(
              "modes",
              Values.enumeration(CallbackMode.class),
              CallbackOutcome::modes,
              CallbackOutcome.Builder::addAllModes)
          .list(
              "contents",
              Values.enumeration(CallbackContent.class),
              CallbackOutcome::contents,
              CallbackOutcome.Builder::addAllContents)
          .optional(
              "minRate", Values.DECIMAL, CallbackOutcome::minRate, CallbackOutcome.Builder::minRate)
          .optional(
              "maxRate", Values.DECIMAL, CallbackOutcome::maxRate, CallbackOutcome.Builder::maxRate)
          .optional(
              "signature",
              Values.BOOLEAN,
              CallbackOutcome::signature,
              CallbackOutcome.Builder::signature);

  static final Codec<CallbackRate, CallbackRate.Builder> CALLBACK_RATE =
      Codec.codec(CallbackRate.class, CallbackRate::builder, CallbackRate.Builder::build)
          .kind("callback-rate")
          .required(
              "event",
              Values.enumeration(CallbackEvent.class),
              CallbackRate::event,
              CallbackRate.Builder::event)
          .optional(
              "finished", Values.INTEGER, CallbackRate::finished, CallbackRate.Builder::finished)
          .optional(
              "calledBack",
              Values.INTEGER,
              CallbackRate::calledBack,
              CallbackRate.Builder::calledBack)
          .optional(
              "plannedRate",
              Values.DECIMAL,
              CallbackRate::plannedRate,
              CallbackRate.Builder::plannedRate)
          .optional("carry", CARRY, CallbackRate::carry, CallbackRate.Builder::carry);

  static final Codec<CallbackRateOutcome, CallbackRateOutcome.Builder> CALLBACK_RATE_OUTCOME =
      Codec.codec(
              CallbackRateOutcome.class,
              CallbackRateOutcome::builder,
              CallbackRateOutcome.Builder::build)
          .optional(
              "required",
              Values.INTEGER,
              CallbackRateOutcome::required,
              CallbackRateOutcome.Builder::required)
          .optional(
              "sampleRequired",
              Values.INTEGER,
              CallbackRateOutcome::sampleRequired,
              CallbackRateOutcome.Builder::sampleRequired)
          .optional(
              "plannedMax",
              Values.INTEGER,
              CallbackRateOutcome::plannedMax,
              CallbackRateOutcome.Builder::plannedMax)
          .optional(
              "rate", Values.DECIMAL, CallbackRateOutcome::rate, CallbackRateOutcome.Builder::rate)
          .optional(
              "overRange",
              Values.BOOLEAN,
              CallbackRateOutcome::overRange,
              CallbackRateOutcome.Builder::overRange)
          .optional(
              "compliant",
              Values.BOOLEAN,
              CallbackRateOutcome::compliant,
              CallbackRateOutcome.Builder::compliant);

  static final Codec<CallbackRecord, CallbackRecord.Builder> CALLBACK_RECORD =
      Codec.codec(CallbackRecord.class, CallbackRecord::builder, CallbackRecord.Builder::build)
          .kind("callback-record")
          .required(
              "event",
              Values.enumeration(CallbackEvent.class),
              CallbackRecord::event,
              CallbackRecord.Builder::event)
          .optional(
              "finishedOn",
              Values.DATE,
              CallbackRecord::finishedOn,
              CallbackRecord.Builder::finishedOn)
          .optional(
              "finishedAt",
              Values.DATE_TIME,
              CallbackRecord::finishedAt,
              CallbackRecord.Builder::finishedAt)
          .optional(
              "severity",
              Values.enumeration(Severity.class),
              CallbackRecord::severity,
              CallbackRecord.Builder::severity)
          .optional(
              "calledBackOn",
              Values.DATE,
              CallbackRecord::calledBackOn,
              CallbackRecord.Builder::calledBackOn)
          .optional(
              "calledBackAt",
              Values.DATE_TIME,
              CallbackRecord::calledBackAt,
              CallbackRecord.Builder::calledBackAt)
          .flag(
              "attemptedOnly", CallbackRecord::attemptedOnly, CallbackRecord.Builder::attemptedOnly)
          .optional(
              "attempts",
              Values.INTEGER,
              CallbackRecord::attempts,
              CallbackRecord.Builder::attempts)
          .list(
              "performers",
              CoreCodecs.ROLE,
              CallbackRecord::performers,
              CallbackRecord.Builder::addAllPerformers)
          .list(
              "modes",
              Values.enumeration(CallbackMode.class),
              CallbackRecord::modes,
              CallbackRecord.Builder::addAllModes)
          .list(
              "contents",
              Values.enumeration(CallbackContent.class),
              CallbackRecord::contents,
              CallbackRecord.Builder::addAllContents)
          .optional("form", CoreCodecs.FORM, CallbackRecord::form, CallbackRecord.Builder::form)
          .optional(
              "residentSigned",
              Values.BOOLEAN,
              CallbackRecord::residentSigned,
              CallbackRecord.Builder::residentSigned)
          .optional(
              "result",
              Values.enumeration(CallbackResult.class),
              CallbackRecord::result,
              CallbackRecord.Builder::result)
          .list(
              "reportedTo",
              CoreCodecs.ROLE,
              CallbackRecord::reportedTo,
              CallbackRecord.Builder::addAllReportedTo)
          .optional(
              "complaintOpened",
              Values.BOOLEAN,
              CallbackRecord::complaintOpened,
              CallbackRecord.Builder::complaintOpened)
          .optional(
              "questionAnswered",
              Values.BOOLEAN,
              CallbackRecord::questionAnswered,
              CallbackRecord.Builder::questionAnswered)
          .optional(
              "appointmentAt",
              Values.DATE_TIME,
              CallbackRecord::appointmentAt,
              CallbackRecord.Builder::appointmentAt)
          .flag("majorIssue", CallbackRecord::majorIssue, CallbackRecord.Builder::majorIssue)
          .optional(
              "onAgenda",
              Values.BOOLEAN,
              CallbackRecord::onAgenda,
              CallbackRecord.Builder::onAgenda)
          .optional(
              "companyInformed",
              Values.BOOLEAN,
              CallbackRecord::companyInformed,
              CallbackRecord.Builder::companyInformed)
          .optional(
              "issueFoundAt",
              Values.DATE_TIME,
              CallbackRecord::issueFoundAt,
              CallbackRecord.Builder::issueFoundAt)
          .optional(
              "noticeAt",
              Values.DATE_TIME,
              CallbackRecord::noticeAt,
              CallbackRecord.Builder::noticeAt)
          .optional(
              "noticeChannel",
              Values.enumeration(Channel.class),
              CallbackRecord::noticeChannel,
              CallbackRecord.Builder::noticeChannel)
          .optional("asOf", Values.DATE_TIME, CallbackRecord::asOf, CallbackRecord.Builder::asOf);

  static final Codec<CallbackRecordOutcome, CallbackRecordOutcome.Builder> CALLBACK_RECORD_OUTCOME =
      Codec.codec(
              CallbackRecordOutcome.class,
              CallbackRecordOutcome::builder,
              CallbackRecordOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              CallbackRecordOutcome::compliant,
              CallbackRecordOutcome.Builder::compliant)
          .list(
              "defects",
              Values.TEXT,
              CallbackRecordOutcome::defects,
              CallbackRecordOutcome.Builder::addAllDefects)
          .optional(
              "timing",
              Values.enumeration(Timing.class),
              CallbackRecordOutcome::timing,
              CallbackRecordOutcome.Builder::timing)
          .optional(
              "opensOn",
              Values.DATE,
              CallbackRecordOutcome::opensOn,
              CallbackRecordOutcome.Builder::opensOn)
          .optional(
              "dueOn",
              Values.DATE,
              CallbackRecordOutcome::dueOn,
              CallbackRecordOutcome.Builder::dueOn)
          .optional(
              "dueAt",
              Values.DATE_TIME,
              CallbackRecordOutcome::dueAt,
              CallbackRecordOutcome.Builder::dueAt)
          .optional(
              "outerDueOn",
              Values.DATE,
              CallbackRecordOutcome::outerDueOn,
              CallbackRecordOutcome.Builder::outerDueOn)
          .optional(
              "noticeDueAt",
              Values.DATE_TIME,
              CallbackRecordOutcome::noticeDueAt,
              CallbackRecordOutcome.Builder::noticeDueAt)
          .list(
              "obligations",
              CoreCodecs.OBLIGATION,
              CallbackRecordOutcome::obligations,
              CallbackRecordOutcome.Builder::addAllObligations);

  static final Codec<CallbackSample, CallbackSample.Builder> CALLBACK_SAMPLE =
      Codec.codec(CallbackSample.class, CallbackSample::builder, CallbackSample.Builder::build)
          .kind("callback-sample")
          .required(
              "event",
              Values.enumeration(CallbackEvent.class),
              CallbackSample::event,
              CallbackSample.Builder::event)
          .list(
              "population",
              CANDIDATE,
              CallbackSample::population,
              CallbackSample.Builder::addAllPopulation)
          .required("seed", Values.TEXT, CallbackSample::seed, CallbackSample.Builder::seed)
          .optional("rate", Values.DECIMAL, CallbackSample::rate, CallbackSample.Builder::rate)
          .optional(
              "maxRate", Values.DECIMAL, CallbackSample::maxRate, CallbackSample.Builder::maxRate)
          .list(
              "mustInclude",
              Values.TEXT,
              CallbackSample::mustInclude,
              CallbackSample.Builder::addAllMustInclude)
          .optional("carry", CARRY, CallbackSample::carry, CallbackSample.Builder::carry)
          .optional(
              "reserveCount",
              Values.INTEGER,
              CallbackSample::reserveCount,
              CallbackSample.Builder::reserveCount);

  static final Codec<CallbackSampleOutcome, CallbackSampleOutcome.Builder> CALLBACK_SAMPLE_OUTCOME =
      Codec.codec(
              CallbackSampleOutcome.class,
              CallbackSampleOutcome::builder,
              CallbackSampleOutcome.Builder::build)
          .optional(
              "size",
              Values.INTEGER,
              CallbackSampleOutcome::size,
              CallbackSampleOutcome.Builder::size)
          .list(
              "selected",
              Values.TEXT,
              CallbackSampleOutcome::selected,
              CallbackSampleOutcome.Builder::addAllSelected)
          .list(
              "reserves",
              Values.TEXT,
              CallbackSampleOutcome::reserves,
              CallbackSampleOutcome.Builder::addAllReserves)
          .list(
              "strata",
              STRATUM_SIZE,
              CallbackSampleOutcome::strata,
              CallbackSampleOutcome.Builder::addAllStrata)
          .optional(
              "bandInfeasible",
              Values.BOOLEAN,
              CallbackSampleOutcome::bandInfeasible,
              CallbackSampleOutcome.Builder::bandInfeasible)
          .optional(
              "algorithm",
              Values.TEXT,
              CallbackSampleOutcome::algorithm,
              CallbackSampleOutcome.Builder::algorithm)
          .optional(
              "seedDigest",
              Values.TEXT,
              CallbackSampleOutcome::seedDigest,
              CallbackSampleOutcome.Builder::seedDigest)
          .optional(
              "populationDigest",
              Values.TEXT,
              CallbackSampleOutcome::populationDigest,
              CallbackSampleOutcome.Builder::populationDigest)
          .optional(
              "cutoffTicket",
              Values.TEXT,
              CallbackSampleOutcome::cutoffTicket,
              CallbackSampleOutcome.Builder::cutoffTicket)
          .optional(
              "carry", CARRY, CallbackSampleOutcome::carry, CallbackSampleOutcome.Builder::carry);

  private CallbackCodecs() {}
}
