package dev.guicheng.rules;

import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An engine that was built aside, and what speaks against putting it in the place of the one in
 * use:
 *
 * <pre>{@code
 * engine.candidate(book, rules)
 *     .mustPass(CaseSuite.load(Path.of("cases")).over(book)::objections)
 *     .mayChange(20, recorded)
 *     .promote();
 * }</pre>
 *
 * <p>Each step looks at once and gives a candidate with what it found; all of it is told together.
 * Immutable.
 */
public final class EngineCandidate {
  private final ReloadableEngine target;
  private final RuleEngine inUse;
  private final Optional<RuleEngine> built;
  private final List<String> objections;

  private EngineCandidate(
      ReloadableEngine target,
      RuleEngine inUse,
      Optional<RuleEngine> built,
      List<String> objections) {
    this.target = target;
    this.inUse = inUse;
    this.built = built;
    this.objections = List.copyOf(objections);
  }

  static EngineCandidate built(ReloadableEngine target, RuleEngine inUse, RuleEngine engine) {
    return new EngineCandidate(target, inUse, Optional.of(engine), List.of());
  }

  static EngineCandidate refused(
      ReloadableEngine target, RuleEngine inUse, InvalidInputException refused) {
    return new EngineCandidate(
        target,
        inUse,
        Optional.empty(),
        refused.problems().stream().map(problem -> "own rules: " + problem).toList());
  }

  /** The engine that was built; empty if its rules do not compile. */
  public Optional<PolicyEngine> engine() {
    return built.map(engine -> engine);
  }

  /** What speaks against it so far, one sentence each; empty if it may be promoted. */
  public List<String> objections() {
    return objections;
  }

  /** Runs a gate; what it objects to, and what it throws, speaks against the candidate. */
  public EngineCandidate mustPass(Gate gate) {
    if (built.isEmpty()) {
      return this;
    }
    try {
      return withObjections(gate.objections(built.get()));
    } catch (RuntimeException failed) {
      return withObjections(List.of("a gate failed: " + failed));
    }
  }

  /**
   * Decides recorded questions by the engine in use and by the candidate, and counts those with
   * another outcome, other findings or another refusal. A question that the candidate fails on, as
   * rules do that conclude different values, speaks against it whatever the budget.
   *
   * @param most how many decisions may change, inclusive
   * @param recorded the questions, read once and never held together; close the stream afterwards
   */
  public EngineCandidate mayChange(long most, Stream<? extends Question<?>> recorded) {
    return built
        .map(engine -> new ChangedDecisions(inUse, engine).count(recorded).objections(most))
        .map(this::withObjections)
        .orElse(this);
  }

  private EngineCandidate withObjections(List<String> more) {
    List<String> all = new ArrayList<>(objections);
    all.addAll(more);
    return new EngineCandidate(target, inUse, built, all);
  }

  /**
   * Puts the candidate in the place of the engine it was compared with. Decisions that are being
   * made end as they began; whichever begins afterwards is made by the candidate.
   *
   * @throws CandidateRefusedException with every objection; also if another candidate was promoted
   *     since this one was built. The engine is then as before.
   */
  public void promote() {
    if (built.isEmpty() || !objections.isEmpty()) {
      throw new CandidateRefusedException(objections);
    }
    if (!target.replace(inUse, built.get())) {
      throw new CandidateRefusedException(
          List.of(
              "another candidate was promoted since this one was built\nMaybe build it again?"));
    }
  }
}
