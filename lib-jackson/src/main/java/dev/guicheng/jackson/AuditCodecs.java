package dev.guicheng.jackson;

import dev.guicheng.Decision;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.audit.AuditFinding;
import dev.guicheng.audit.AuditRecord;
import dev.guicheng.audit.RecordReference;
import dev.guicheng.audit.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records, findings and refusals of an audit. */
final class AuditCodecs {
  static final Codec<Problem, ProblemDraft> PROBLEM =
      Codec.codec(Problem.class, ProblemDraft::new, ProblemDraft::build)
          .optional(
              "path",
              Values.TEXT,
              problem -> Optional.of(problem.path()).filter(path -> !path.isEmpty()),
              (draft, it) -> draft.path = it)
          .required(
              "reason",
              Values.enumeration(Reason.class),
              Problem::reason,
              (draft, it) -> draft.reason = it)
          .required("message", Values.TEXT, Problem::message, (draft, it) -> draft.message = it);

  static final Codec<RecordReference, RecordReference.Builder> RECORD_REFERENCE =
      Codec.codec(RecordReference.class, RecordReference::builder, RecordReference.Builder::build)
          .required("source", Values.TEXT, RecordReference::source, RecordReference.Builder::source)
          .required("row", Values.LONG, RecordReference::row, RecordReference.Builder::row)
          .optional("id", Values.TEXT, RecordReference::id, RecordReference.Builder::id);

  static final Codec<AuditRecord, AuditRecord.Builder> AUDIT_RECORD =
      Codec.codec(AuditRecord.class, AuditRecord::builder, AuditRecord.Builder::build)
          .required("record", RECORD_REFERENCE, AuditRecord::record, AuditRecord.Builder::record)
          .required(
              "question", Kinds.QUESTION, AuditRecord::question, AuditRecord.Builder::question)
          .optional(
              "department", Values.TEXT, AuditRecord::department, AuditRecord.Builder::department)
          .optional(
              "household", Values.TEXT, AuditRecord::household, AuditRecord.Builder::household)
          .optional("employee", Values.TEXT, AuditRecord::employee, AuditRecord.Builder::employee)
          .optional("matter", Values.TEXT, AuditRecord::matter, AuditRecord.Builder::matter)
          .optional("arisenOn", Values.DATE, AuditRecord::arisenOn, AuditRecord.Builder::arisenOn)
          .list(
              "clocks",
              ClockCodecs.CLOCK_LOG,
              AuditRecord::clocks,
              AuditRecord.Builder::addAllClocks);

  static final Codec<AuditFinding, AuditFinding.Builder> AUDIT_FINDING =
      Codec.codec(AuditFinding.class, AuditFinding::builder, AuditFinding.Builder::build)
          .required("record", RECORD_REFERENCE, AuditFinding::record, AuditFinding.Builder::record)
          .required("kind", Values.TEXT, AuditFinding::kind, AuditFinding.Builder::kind)
          .required("area", Values.TEXT, AuditFinding::area, AuditFinding.Builder::area)
          .optional(
              "department", Values.TEXT, AuditFinding::department, AuditFinding.Builder::department)
          .optional(
              "household", Values.TEXT, AuditFinding::household, AuditFinding.Builder::household)
          .optional("employee", Values.TEXT, AuditFinding::employee, AuditFinding.Builder::employee)
          .optional("month", Values.MONTH, AuditFinding::month, AuditFinding.Builder::month)
          .required("clause", Values.TEXT, AuditFinding::clause, AuditFinding.Builder::clause)
          .required(
              "verdict", CoreCodecs.VERDICT, AuditFinding::verdict, AuditFinding.Builder::verdict)
          .list("missing", Values.TEXT, AuditFinding::missing, AuditFinding.Builder::addAllMissing)
          .list(
              "comparisons",
              CoreCodecs.COMPARISON,
              AuditFinding::comparisons,
              AuditFinding.Builder::addAllComparisons)
          .required(
              "policy", CoreCodecs.POLICY_ID, AuditFinding::policy, AuditFinding.Builder::policy);

  static final Codec<Refusal, Refusal.Builder> REFUSAL =
      Codec.codec(Refusal.class, Refusal::builder, Refusal.Builder::build)
          .required("record", RECORD_REFERENCE, Refusal::record, Refusal.Builder::record)
          .required("kind", Values.TEXT, Refusal::kind, Refusal.Builder::kind)
          .list("problems", PROBLEM, Refusal::problems, Refusal.Builder::addAllProblems);

  /** Every codec of an audit and of its parts, each once. */
  static Stream<Codec<?, ?>> codecs() {
    return Stream.of(
            ClockCodecs.CLOCK_LOG,
            AUDIT_RECORD,
            AUDIT_FINDING,
            AuditSummaryCodecs.AUDIT_SUMMARY,
            AuditConclusionCodecs.AUDIT_CONCLUSION)
        .flatMap(codec -> Stream.concat(Stream.of(codec), codec.parts()))
        .filter(codec -> codec.type() != Decision.class)
        .distinct();
  }

  /** Gathers a problem's attributes; records have no builder. */
  static final class ProblemDraft {
    private String path = "";
    private @Nullable Reason reason;
    private @Nullable String message;

    private Problem build() {
      if (reason == null || message == null) {
        throw new IllegalStateException("Problem: a required attribute is absent");
      }
      return new Problem(path, reason, message);
    }
  }

  private AuditCodecs() {}
}
