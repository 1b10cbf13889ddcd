package dev.guicheng.rules.own;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with own rules, so that all of it is said at once. Not thread-safe. */
public final class OwnProblems {
  private final List<Problem> problems = new ArrayList<>();

  /** Starts without problems. */
  public OwnProblems() {}

  /**
   * Adds a problem, once.
   *
   * @param place file and line, such as {@code night.drl:12}
   */
  public void add(String place, Reason reason, String message, Object... arguments) {
    Problem problem = new Problem(place, reason, String.format(message, arguments));
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** Adds a problem with a rule. */
  public void add(OwnRule rule, Reason reason, String message, Object... arguments) {
    add(rule.place(), reason, "rule \"%s\" %s", rule.name(), String.format(message, arguments));
  }

  boolean none() {
    return problems.isEmpty();
  }

  /**
   * Refuses the rules if anything was found.
   *
   * @throws InvalidInputException carrying every problem
   */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException("own rules", problems);
    }
  }
}
