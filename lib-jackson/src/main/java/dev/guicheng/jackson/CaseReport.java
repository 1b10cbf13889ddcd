package dev.guicheng.jackson;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of running a suite.
 *
 * @param results case by case, in the suite's order
 */
public record CaseReport(List<Result> results) {
  /** Copies the list. */
  public CaseReport {
    results = List.copyOf(results);
  }

  /**
   * What came of one case.
   *
   * @param tested the case
   * @param differences what was not as expected, one sentence each; empty if the case passed
   */
  public record Result(PolicyCase tested, List<String> differences) {
    /** Copies the list. */
    public Result {
      differences = List.copyOf(differences);
    }

    /** Whether all was as expected. */
    public boolean isPassed() {
      return differences.isEmpty();
    }

    /** The case and, line by line, what differs. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append(isPassed() ? "passed " : "FAILED ");
      text.append("%s (%s, %s)%n".formatted(tested.id(), tested.kind(), tested.source()));
      differences.forEach(difference -> text.append("  %s%n".formatted(difference)));
      return text.toString();
    }
  }

  /** How many cases passed. */
  public int passed() {
    return Math.toIntExact(results.stream().filter(Result::isPassed).count());
  }

  /** How many cases failed. */
  public int failed() {
    return results.size() - passed();
  }

  /** How many cases test each clause, by the clause's id, sorted. */
  public Map<String, Integer> casesByClause() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Result result : results) {
      result.tested().clauses().stream()
          .distinct()
          .forEach(clause -> counts.merge(clause, 1, Integer::sum));
    }
    return counts;
  }

  /** The failed cases, how often each clause was tested, and last {@code N passed, N failed}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    results.stream().filter(result -> !result.isPassed()).forEach(text::append);
    casesByClause().forEach((clause, count) -> text.append("%-8s %4d%n".formatted(clause, count)));
    return text.append("%d passed, %d failed%n".formatted(passed(), failed())).toString();
  }
}
