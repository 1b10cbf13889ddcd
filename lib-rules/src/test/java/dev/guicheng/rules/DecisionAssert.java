package dev.guicheng.rules;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Asserts what a decision found, clause by clause. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision<?>> {
  private DecisionAssert(Decision<?> decision) {
    super(decision, DecisionAssert.class);
  }

  public static DecisionAssert assertThatDecision(Decision<?> decision) {
    return new DecisionAssert(decision);
  }

  public DecisionAssert satisfies(String... clauses) {
    return found(Verdict.SATISFIED, clauses);
  }

  public DecisionAssert violates(String... clauses) {
    return found(Verdict.VIOLATED, clauses);
  }

  public DecisionAssert applies(String... clauses) {
    return found(Verdict.APPLIED, clauses);
  }

  public DecisionAssert advises(String... clauses) {
    return found(Verdict.ADVISORY, clauses);
  }

  public DecisionAssert leavesOpen(String clause, String... missing) {
    found(Verdict.UNDETERMINED, clause);
    Assertions.assertThat(actual.findFinding(clause).map(Finding::missing).orElse(List.of()))
        .as("what %s misses", clause)
        .containsExactlyInAnyOrder(missing);
    return this;
  }

  public DecisionAssert hasNoFindingOn(String... clauses) {
    for (String clause : clauses) {
      Assertions.assertThat(actual.findFinding(clause)).as(clause).isEmpty();
    }
    return this;
  }

  private DecisionAssert found(Verdict verdict, String... clauses) {
    for (String clause : clauses) {
      Assertions.assertThat(actual.findFinding(clause).map(Finding::verdict))
          .as("verdict on %s", clause)
          .contains(verdict);
    }
    return this;
  }
}
