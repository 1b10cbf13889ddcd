package dev.guicheng.rules;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyTimeline;
import java.util.Collection;
import java.util.List;

/**
 * An engine whose books and rules can be exchanged while it decides:
 *
 * <pre>{@code
 * ReloadableEngine engine = Guicheng.builder().policy(book).rules(rules).buildReloadable();
 * engine.candidate(newBook, newRules).mustPass(gate).promote();
 * }</pre>
 *
 * <p>Safe for many threads at once. Books and rules are exchanged together: each call is answered
 * by one pair of them from beginning to end, which every decision {@link Decision#policy() names}.
 * Nothing changes but by {@link EngineCandidate#promote()}.
 */
public final class ReloadableEngine implements PolicyEngine {
  private volatile RuleEngine inUse;

  ReloadableEngine(RuleEngine first) {
    this.inUse = first;
  }

  /**
   * Builds an engine aside. Rules that are refused make a candidate with objections; the engine in
   * use decides on as before.
   *
   * @throws IllegalStateException if there are own rules and what compiles them is not on the class
   *     path, naming the coordinates to add
   */
  public EngineCandidate candidate(PolicyTimeline policies, RuleSet rules) {
    RuleEngine engine = inUse;
    try {
      return EngineCandidate.built(this, engine, engine.with(rules, policies));
    } catch (InvalidInputException refused) {
      return EngineCandidate.refused(this, engine, refused);
    }
  }

  /** Builds an engine aside that decides by one book for all time. */
  public EngineCandidate candidate(PolicyBook book, RuleSet rules) {
    return candidate(PolicyTimeline.of(book), rules);
  }

  /** Puts an engine in the place of the expected one, unless that is no longer in use. */
  synchronized boolean replace(RuleEngine expected, RuleEngine engine) {
    if (inUse != expected) {
      return false;
    }
    inUse = engine;
    return true;
  }

  /** The rules that decide now. */
  public RuleSet rules() {
    return inUse.ruleSet();
  }

  @Override
  public <O> Decision<O> decide(Question<O> question) {
    return inUse.decide(question);
  }

  @Override
  public List<Decision<?>> decideAll(Collection<? extends Question<?>> questions) {
    return inUse.decideAll(questions);
  }

  /** The policy books that decide now. */
  @Override
  public PolicyTimeline policies() {
    return inUse.policies();
  }

  /** An engine with the rules that decide now and other books; it stays as it is. */
  @Override
  public PolicyEngine withPolicies(PolicyTimeline policies) {
    return inUse.withPolicies(policies);
  }
}
