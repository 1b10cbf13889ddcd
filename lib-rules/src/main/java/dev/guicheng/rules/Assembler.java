package dev.guicheng.rules;

import dev.guicheng.Question;

/**
 * Folds what the rules of one kind concluded into its outcome. It adds nothing of its own: policy
 * is in the rules.
 *
 * @param <Q> the question's type
 * @param <O> the outcome's type
 */
@FunctionalInterface
public interface Assembler<Q extends Question<O>, O> {
  /** The outcome. */
  O assemble(Q question, Conclusions conclusions);
}
