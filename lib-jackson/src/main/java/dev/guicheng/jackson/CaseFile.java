package dev.guicheng.jackson;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Verdict;
import dev.guicheng.jackson.Node.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case file as it is written: a kind, a policy for all of its cases, and the cases. */
final class CaseFile {
  private static final Value<List<String>> TEXTS = Codec.listOf(Values.TEXT);

  private static final Codec<ExpectedError, ExpectedError> ERROR =
      Codec.codec(ExpectedError.class, ExpectedError::new, error -> error)
          .needs("path", Values.TEXT, (error, path) -> error.path = path)
          .needs(
              "reason", Values.enumeration(Reason.class), (error, reason) -> error.reason = reason);

  private static final Codec<Expected, Expected> EXPECTED =
      Codec.codec(Expected.class, Expected::new, Expected::checked)
          .takes("error", ERROR, (expected, error) -> expected.error = Optional.of(error))
          .takes("outcome", Plain.STRUCTURE, (expected, outcome) -> expected.outcome = outcome)
          .takes("satisfied", TEXTS, (expected, ids) -> expected.add(Verdict.SATISFIED, ids))
          .takes("violated", TEXTS, (expected, ids) -> expected.add(Verdict.VIOLATED, ids))
          .takes("undetermined", TEXTS, (expected, ids) -> expected.add(Verdict.UNDETERMINED, ids))
          .takes("advisory", TEXTS, (expected, ids) -> expected.add(Verdict.ADVISORY, ids))
          .takes("applied", TEXTS, (expected, ids) -> expected.add(Verdict.APPLIED, ids));

  private static final Codec<Case, Case> CASE =
      Codec.codec(Case.class, Case::new, Case::checked)
          .needs("id", Values.TEXT, (one, id) -> one.id = id)
          .takes("kind", Values.TEXT, (one, kind) -> one.kind = kind)
          .needs("clause", TEXTS, (one, clauses) -> one.clauses = clauses)
          .takes("reading", TEXTS, (one, readings) -> one.readings = readings)
          .takes("policy", Plain.STRUCTURE, (one, policy) -> one.policy = policy)
          .needs("given", Plain.STRUCTURE, (one, given) -> one.given = given)
          .needs("expect", EXPECTED, (one, expected) -> one.expected = expected)
          .takes("why", Values.TEXT, (one, why) -> one.why = why);

  static final Codec<CaseFile, CaseFile> CODEC =
      Codec.codec(CaseFile.class, CaseFile::new, CaseFile::checked)
          .takes("kind", Values.TEXT, (file, kind) -> file.kind = kind)
          .takes("policy", Plain.STRUCTURE, (file, policy) -> file.policy = policy)
          .needs("cases", Codec.listOf(CASE), (file, cases) -> file.cases = cases);

  String kind = "";
  Structure policy = Plain.structure(Map.of());
  List<Case> cases = List.of();

  private CaseFile() {}

  /** Every case needs a kind, its own or the file's. */
  private CaseFile checked() {
    Problems problems = new Problems("CaseFile");
    for (int position = 0; position < cases.size(); position++) {
      problems.require(
          !kind.isBlank() || !cases.get(position).kind.isBlank(),
          "cases[" + position + "].kind",
          Reason.MISSING,
          "neither the case nor the file says which kind is asked");
    }
    problems.throwIfAny();
    return this;
  }

  /** One case. */
  static final class Case {
    String id = "";
    String kind = "";
    List<String> clauses = List.of();
    List<String> readings = List.of();
    Structure policy = Plain.structure(Map.of());
    Structure given = Plain.structure(Map.of());
    Expected expected = new Expected();
    String why = "";

    private Case checked() {
      Problems problems = new Problems("Case");
      problems.requireFilled("id", id);
      problems.throwIfAny();
      return this;
    }
  }

  /** What must come of a case: an error, or an outcome and verdicts. */
  static final class Expected {
    Optional<ExpectedError> error = Optional.empty();
    Structure outcome = Plain.structure(Map.of());
    final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final List<String> listedTwice = new ArrayList<>();

    private void add(Verdict verdict, List<String> clauses) {
      for (String clause : clauses) {
        if (verdicts.put(clause, verdict) != null) {
          listedTwice.add(clause);
        }
      }
    }

    private Expected checked() {
      Problems problems = new Problems("Expected");
      listedTwice.forEach(
          clause -> problems.add("", Reason.CONTRADICTION, "clause %s is listed twice", clause));
      problems.throwIfAny();
      return this;
    }
  }

  /** The first problem that must be found. */
  static final class ExpectedError {
    String path = "";
    Reason reason = Reason.MISSING;
  }
}
