package dev.guicheng;

import java.util.List;
import org.immutables.value.Value;

/**
 * One clause's verdict on one question. A decision has at most one finding per clause.
 *
 * <p>{@link #missing()} is filled on {@link Verdict#UNDETERMINED} findings only.
 */
@Value.Immutable
public interface Finding {
  /**
   * The {@link #clause()} of an ADVISORY on values of the policy book that the decision relied on
   * after the day by which they should have been looked at again. One comparison a value: the
   * question's date and the day of the review.
   */
  String POLICY_REVIEW = "POLICY-REVIEW";

  /**
   * The {@link #clause()} of an ADVISORY on values that the decision relied on and that changed
   * within the time the question is about; the book of the {@link Question#policyDate() policy
   * date} decided all of it. One comparison a value: the day of the change and the first day.
   */
  String POLICY_CHANGE = "POLICY-CHANGE";

  /**
   * The clause's id in the ledger, such as {@code CBK-03}, a clause of the site's own, or one of
   * the constants above.
   */
  @Value.Parameter
  String clause();

  /** What was found. */
  @Value.Parameter
  Verdict verdict();

  /**
   * What would decide an undetermined finding: attribute paths, setting keys, or the id of a gap in
   * the manual such as {@code Y-21}.
   */
  @Value.Parameter
  List<String> missing();

  /** What was compared with what, in the order of the clause. */
  @Value.Parameter
  List<Comparison> comparisons();

  /** Refuses missing facts on a finding that is not undetermined. */
  @Value.Check
  default void check() {
    if (clause().isBlank() || (verdict() != Verdict.UNDETERMINED && !missing().isEmpty())) {
      Problems problems = new Problems("Finding");
      problems.requireFilled("clause", clause());
      problems.require(
          verdict() == Verdict.UNDETERMINED || missing().isEmpty(),
          "missing",
          Reason.CONTRADICTION,
          "%s of clause %s names missing facts %s",
          verdict(),
          clause(),
          missing());
      problems.throwIfAny();
    }
  }

  /** A finding of all its parts. */
  static Finding of(
      String clause, Verdict verdict, List<String> missing, List<Comparison> comparisons) {
    return ImmutableFinding.of(clause, verdict, missing, comparisons);
  }

  /** Starts a finding. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {}
}
