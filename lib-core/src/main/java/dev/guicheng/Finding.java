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
  String clause();

  /** What was found. */
  Verdict verdict();

  /**
   * What would decide an undetermined finding: attribute paths, setting keys, or the id of a gap in
   * the manual such as {@code Y-21}.
   */
  List<String> missing();

  /** What was compared with what, in the order of the clause. */
  List<Comparison> comparisons();

  /** Refuses missing facts on a finding that is not undetermined. */
  @Value.Check
  default void check() {
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

  /** Starts a finding. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {}
}
