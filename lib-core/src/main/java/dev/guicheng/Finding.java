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
  /** The clause's id in the ledger, such as {@code CBK-03}, or a clause of the site's own. */
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
