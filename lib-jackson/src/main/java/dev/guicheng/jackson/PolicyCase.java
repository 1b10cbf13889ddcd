package dev.guicheng.jackson;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Question;
import dev.guicheng.Verdict;
import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One case of a suite: what is given, under which policy, and what must come of it. */
public final class PolicyCase {
  private final String source;
  private final String kind;
  private final CaseFile.Case written;
  private final Map<String, @Nullable Object> filePolicy;
  private final Map<String, @Nullable Object> casePolicy;
  private final PolicyBook base;

  PolicyCase(CaseFile file, CaseFile.Case written, String source) {
    this.source = source;
    this.kind = written.kind.isEmpty() ? file.kind : written.kind;
    this.written = written;
    this.filePolicy = Plain.mapOf(file.policy);
    this.casePolicy = Plain.mapOf(written.policy);
    this.base = PolicyBook.manual();
  }

  private PolicyCase(PolicyCase other, PolicyBook base) {
    this.source = other.source;
    this.kind = other.kind;
    this.written = other.written;
    this.filePolicy = other.filePolicy;
    this.casePolicy = other.casePolicy;
    this.base = base;
  }

  /** The same case, its policy laid over another book than the manual. */
  PolicyCase over(PolicyBook book) {
    return new PolicyCase(this, book);
  }

  /** The case's id, unique in its suite. */
  public String id() {
    return written.id;
  }

  /** The kind of the question. */
  public String kind() {
    return kind;
  }

  /** File and line. */
  public String source() {
    return source;
  }

  /** The clauses that the case tests: their verdicts must be as listed and no others. */
  public List<String> clauses() {
    return written.clauses;
  }

  /** What the case shows, in a few words; may be empty. */
  public String why() {
    return written.why;
  }

  /**
   * Checks that an engine answers as expected. The case brings its own policy, laid over the manual
   * or the book of its suite.
   *
   * @throws AssertionError saying what differs
   */
  public void check(PolicyEngine engine) {
    List<String> differences = new ArrayList<>();
    Optional<RuntimeException> failure = compare(engine, differences);
    if (!differences.isEmpty()) {
      throw new AssertionError(
          result(differences).toString().stripTrailing(), failure.orElse(null));
    }
  }

  /** Runs the case. Whatever the engine throws is a difference, too. */
  CaseReport.Result run(PolicyEngine engine) {
    List<String> differences = new ArrayList<>();
    compare(engine, differences);
    return result(differences);
  }

  private CaseReport.Result result(List<String> differences) {
    return new CaseReport.Result(this, differences);
  }

  private Optional<RuntimeException> compare(PolicyEngine engine, List<String> differences) {
    try {
      compareDecision(decide(engine), differences);
      return Optional.empty();
    } catch (InvalidInputException refused) {
      compareProblems(refused.problems(), differences);
      return Optional.of(refused);
    } catch (RuntimeException failed) {
      differences.add("failed: " + failed);
      return Optional.of(failed);
    }
  }

  /** In the order of checking: the kind, the policy, then the question. */
  private Decision<?> decide(PolicyEngine engine) {
    Structure asked = asked();
    Faults faults = new Faults(source);
    Kinds.refuseUnknown(asked, faults);
    faults.throwIfAny(id());
    PolicyBook book = base;
    for (Map<String, @Nullable Object> layer : List.of(filePolicy, casePolicy)) {
      book = layer.isEmpty() ? book : book.withAll(layer);
    }
    Question<?> question = Kinds.QUESTION.read(asked, AttributePath.ROOT, faults);
    faults.throwIfAny(id());
    if (question == null) {
      throw new IllegalStateException(id() + " was refused without a reason");
    }
    return engine.withPolicies(PolicyTimeline.of(book)).decide(question);
  }

  private Structure asked() {
    Map<String, Member> members = new LinkedHashMap<>();
    members.put("kind", new Member(Position.NONE, Plain.node(kind)));
    members.putAll(written.given.members());
    return new Structure(members, written.given.at());
  }

  private void compareProblems(List<Problem> problems, List<String> differences) {
    Problem first = problems.get(0);
    Optional<CaseFile.ExpectedError> error = written.expected.error;
    if (error.isEmpty()) {
      differences.add("expected a decision, was refused: " + first);
    } else if (!error.get().path.equals(first.path()) || error.get().reason != first.reason()) {
      differences.add(
          "expected the error %s %s, was %s"
              .formatted(error.get().path, error.get().reason, first));
    }
  }

  private void compareDecision(Decision<?> decision, List<String> differences) {
    if (written.expected.error.isPresent()) {
      CaseFile.ExpectedError error = written.expected.error.get();
      differences.add(
          "expected the error %s %s, but it was decided".formatted(error.path, error.reason));
      return;
    }
    differences.addAll(
        OutcomeMatch.differences(written.expected.outcome, Kinds.outcomeNode(decision)));
    Set<String> clauses = new LinkedHashSet<>(written.clauses);
    clauses.addAll(written.expected.verdicts.keySet());
    for (String clause : clauses) {
      String expected = shown(Optional.ofNullable(written.expected.verdicts.get(clause)));
      String actual = shown(decision.findFinding(clause).map(Finding::verdict));
      if (!expected.equals(actual)) {
        differences.add(clause + ": expected " + expected + ", was " + actual);
      }
    }
    for (String reading : written.readings) {
      if (!decision.readings().contains(reading)) {
        differences.add(
            "readings: expected " + reading + " among them, were " + decision.readings());
      }
    }
  }

  private static String shown(Optional<Verdict> verdict) {
    return verdict.map(Verdict::name).orElse("no finding");
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
