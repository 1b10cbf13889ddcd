package dev.guicheng.jackson.impact;

import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Problem;
import dev.guicheng.manual.Explanation;
import dev.guicheng.policy.PolicyBook;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record whose decision changes, with both decisions. Ordered by its place in the input, and
 * equal to another of the same place.
 *
 * @param record the record
 * @param before the decision before; empty if the question was refused
 * @param after the decision after; empty if the question is refused
 * @param problems why the question was refused; empty if both sides decided it
 */
public record ImpactExample(
    RecordedQuestion record,
    Optional<Decision<?>> before,
    Optional<Decision<?>> after,
    List<Problem> problems)
    implements Comparable<ImpactExample> {
  private static final Comparator<ImpactExample> ORDER =
      Comparator.<ImpactExample>comparingLong(example -> example.record().position())
          .thenComparing(example -> example.record().source())
          .thenComparingLong(example -> example.record().row());

  /** Copies the list. */
  public ImpactExample {
    problems = List.copyOf(problems);
  }

  /** What differs between the outcomes; empty if a side refused the question. */
  public List<Difference> differences() {
    return before.isPresent() && after.isPresent()
        ? OutcomeDiff.between(before.get().outcome(), after.get().outcome())
        : List.of();
  }

  /**
   * The clauses that have to do with the change, in their order: those whose finding differs in
   * verdict, comparisons or missing facts, those that a setting which differs belongs to, and those
   * with another line of pay under them.
   */
  public List<String> clauses() {
    Set<String> named = new HashSet<>(yuanByClause().keySet());
    settings()
        .forEach(key -> PolicyBook.findSetting(key).ifPresent(found -> named.add(found.clause())));
    Set<String> clauses = new LinkedHashSet<>();
    Stream.of(before, after)
        .flatMap(Optional::stream)
        .flatMap(decision -> decision.findings().stream())
        .map(Finding::clause)
        .filter(
            clause -> named.contains(clause) || !findingBefore(clause).equals(findingAfter(clause)))
        .forEach(clauses::add);
    return List.copyOf(clauses);
  }

  /** By how much lines of pay move under their clauses, in CNY; of what moves only. */
  Map<String, BigDecimal> yuanByClause() {
    Map<String, BigDecimal> yuan = new TreeMap<>();
    after.ifPresent(decision -> yuan.putAll(MoneyAttribute.byClause(decision)));
    before.ifPresent(
        decision ->
            MoneyAttribute.byClause(decision)
                .forEach((clause, amount) -> yuan.merge(clause, amount.negate(), BigDecimal::add)));
    yuan.values().removeIf(amount -> amount.signum() == 0);
    return yuan;
  }

  /** The finding on a clause before. */
  public Optional<Finding> findingBefore(String clause) {
    return before.flatMap(decision -> decision.findFinding(clause));
  }

  /** The finding on a clause after. */
  public Optional<Finding> findingAfter(String clause) {
    return after.flatMap(decision -> decision.findFinding(clause));
  }

  /**
   * The finding on a clause before, in words; empty if there is none.
   *
   * @param locale Chinese for any locale of language {@code zh}, English otherwise
   */
  public Optional<String> explainBefore(String clause, Locale locale) {
    return explain(before, clause, locale);
  }

  /** The finding on a clause after, in words; empty if there is none. */
  public Optional<String> explainAfter(String clause, Locale locale) {
    return explain(after, clause, locale);
  }

  private static Optional<String> explain(
      Optional<Decision<?>> decision, String clause, Locale locale) {
    return decision.flatMap(
        made -> made.findFinding(clause).map(finding -> Explanation.of(made, finding, locale)));
  }

  /** The settings that either decision relied on with a value that the other did not, sorted. */
  public Set<String> settings() {
    return before.isPresent() && after.isPresent()
        ? Change.settings(before.get(), after.get())
        : Set.of();
  }

  @Override
  public int compareTo(ImpactExample other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImpactExample example && compareTo(example) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(record.position());
  }
}
