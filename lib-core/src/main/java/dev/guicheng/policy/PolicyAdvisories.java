package dev.guicheng.policy;

import dev.guicheng.Comparison;
import dev.guicheng.Finding;
import dev.guicheng.Question;
import dev.guicheng.Relation;
import dev.guicheng.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader must know about the values that a decision relied on. */
final class PolicyAdvisories {
  private PolicyAdvisories() {}

  /** Values that should have been looked at again before the day. */
  static Optional<Finding> review(List<PolicyEntry> dated, LocalDate day, Reliance reliance) {
    List<Comparison> overdue =
        dated.stream()
            .filter(entry -> entry.origin().isOverdueOn(day) && reliance.isOn(entry))
            .map(entry -> notAfter(entry.path(), day, entry.origin().reviewBy().orElse(day)))
            .toList();
    return advisory(Finding.POLICY_REVIEW, overdue);
  }

  /** Values that changed within the time that a question is about. */
  static Optional<Finding> change(
      PolicyTimeline timeline, Question<?> question, LocalDate last, Reliance reliance) {
    List<Comparison> changed = new ArrayList<>();
    LocalDate first = question.policyStart().orElse(last);
    timeline
        .changesWithin(first, last)
        .forEach(
            (day, differences) ->
                differences.stream()
                    .filter(
                        change -> reliance.isOn(change.before()) || reliance.isOn(change.after()))
                    .forEach(change -> changed.add(notAfter(change.path(), day, first))));
    return advisory(Finding.POLICY_CHANGE, changed);
  }

  private static Comparison notAfter(String path, LocalDate day, LocalDate limit) {
    return new Comparison(
        path,
        List.of(day.toString()),
        Relation.NOT_AFTER,
        List.of(limit.toString()),
        Optional.empty(),
        Verdict.ADVISORY);
  }

  private static Optional<Finding> advisory(String clause, List<Comparison> comparisons) {
    return comparisons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.builder()
                .clause(clause)
                .verdict(Verdict.ADVISORY)
                .addAllComparisons(comparisons)
                .build());
  }
}
