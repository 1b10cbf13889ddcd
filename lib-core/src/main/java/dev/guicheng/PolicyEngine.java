package dev.guicheng;

import dev.guicheng.policy.PolicyTimeline;
import java.util.Collection;
import java.util.List;

/**
 * Decides questions by a manual. Implementations are immutable and safe for use by many threads at
 * once; the same question always gets the same decision.
 */
public interface PolicyEngine {
  /**
   * Decides one question under the policy book in force on its {@link Question#policyDate() date}.
   *
   * @throws InvalidInputException if the question uses a code that the policy book does not know
   */
  <O> Decision<O> decide(Question<O> question);

  /**
   * Decides many questions, faster than one by one, with the same decisions in the same order.
   *
   * @throws InvalidInputException if a question uses a code that its policy book does not know;
   *     paths start with the question's position, such as {@code [12].topic}
   */
  List<Decision<?>> decideAll(Collection<? extends Question<?>> questions);

  /** The policy books this engine decides by. */
  PolicyTimeline policies();

  /** An engine with the same rules and calendar that decides by other policy books. */
  PolicyEngine withPolicies(PolicyTimeline policies);
}
