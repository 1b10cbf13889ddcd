package dev.guicheng.rules;

import static java.util.Comparator.comparing;

import dev.guicheng.Comparison;
import dev.guicheng.Finding;
import dev.guicheng.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A clause and the judgements on it: of one rule mostly. */
final class ClauseJudged {
  /** Also by value, so that the order in which rules fired does not show. */
  private static final Comparator<Comparison> BY_ATTRIBUTE =
      comparing(Comparison::attribute).thenComparing(comparison -> comparison.actual().toString());

  private final String clause;
  private final int position;
  private final Judgement first;
  private List<Judgement> further = List.of();

  /**
   * @param position of the clause in the ledger
   */
  ClauseJudged(String clause, int position, Judgement first) {
    this.clause = clause;
    this.position = position;
    this.first = first;
  }

  String clause() {
    return clause;
  }

  void add(Judgement judgement) {
    if (further.isEmpty()) {
      further = new ArrayList<>(3);
    }
    further.add(judgement);
  }

  /** Whether it stands behind a clause, in the order of the ledger. */
  boolean isAfter(int otherPosition, String otherClause) {
    return position == otherPosition ? clause.compareTo(otherClause) > 0 : position > otherPosition;
  }

  Verdict verdict() {
    Verdict verdict = first.verdict();
    for (int place = 0; place < further.size(); place++) {
      verdict = verdict.and(further.get(place).verdict());
    }
    return verdict;
  }

  void addDefects(Collection<String> defects) {
    defects.addAll(first.defects());
    further.forEach(judgement -> defects.addAll(judgement.defects()));
  }

  Finding finding() {
    Verdict verdict = verdict();
    return Finding.of(
        clause, verdict, verdict == Verdict.UNDETERMINED ? missing() : List.of(), comparisons());
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>(first.missing());
    further.forEach(judgement -> missing.addAll(judgement.missing()));
    return missing.stream().distinct().sorted().toList();
  }

  private List<Comparison> comparisons() {
    List<Comparison> all = first.comparisons();
    if (!further.isEmpty()) {
      all = new ArrayList<>(all);
      for (Judgement judgement : further) {
        all.addAll(judgement.comparisons());
      }
    }
    return all.size() < 2 ? List.copyOf(all) : distinct(all);
  }

  private static List<Comparison> distinct(List<Comparison> all) {
    Comparison[] distinct = new Comparison[all.size()];
    int count = 0;
    for (Comparison comparison : all) {
      if (!contains(distinct, count, comparison)) {
        distinct[count++] = comparison;
      }
    }
    Comparison[] sorted = count == distinct.length ? distinct : Arrays.copyOf(distinct, count);
    Arrays.sort(sorted, BY_ATTRIBUTE);
    return List.of(sorted);
  }

  private static boolean contains(Comparison[] comparisons, int count, Comparison sought) {
    for (int position = 0; position < count; position++) {
      if (comparisons[position].attribute().equals(sought.attribute())
          && comparisons[position].equals(sought)) {
        return true;
      }
    }
    return false;
  }
}
