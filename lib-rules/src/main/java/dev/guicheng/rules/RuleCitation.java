package dev.guicheng.rules;

import dev.guicheng.Question;
import dev.guicheng.manual.Manual;
import java.util.Optional;
import java.util.Set;

/**
 * A rule and the clauses it cites.
 *
 * @param name the rule's name
 * @param clause the value of its {@code @clause}; empty for a rule over the rows of a table
 * @param clauses every built-in clause it may cite: its own, or those of the table's rows
 * @param position of its own clause in the ledger
 */
record RuleCitation(String name, Optional<String> clause, Set<String> clauses, int position) {
  static RuleCitation ofClause(String name, String clause) {
    return new RuleCitation(name, Optional.of(clause), Set.of(clause), Manual.positionOf(clause));
  }

  static RuleCitation ofRows(String name, Set<String> clauses) {
    return new RuleCitation(name, Optional.empty(), clauses, 0);
  }

  /**
   * The clause that a conclusion of the rule cites.
   *
   * @throws IllegalStateException if rule and conclusion both name a clause, or neither
   */
  String clauseOf(Conclusion conclusion) {
    String row = conclusion.clause();
    if (clause.isPresent()) {
      if (row != null) {
        throw new IllegalStateException(
            "rule \"%s\" has a clause of its own and cannot cite %s as well".formatted(name, row));
      }
      return clause.get();
    }
    if (row == null) {
      throw new IllegalStateException(
          "rule \"%s\" cites the clauses of table rows, but a conclusion names none"
              .formatted(name));
    }
    return row;
  }

  /** The position in the ledger of the clause that a conclusion of the rule cites. */
  int positionOf(Conclusion conclusion) {
    String row = conclusion.clause();
    return row == null ? position : Manual.positionOf(row);
  }

  /**
   * Refuses a conclusion about another question than the one that is being decided.
   *
   * @throws IllegalStateException naming the rule
   */
  void requireAbout(Question<?> asked, Conclusion conclusion) {
    if (conclusion.about() != asked) {
      throw new IllegalStateException(
          "rule \"%s\" concludes about a question that was not asked: %s"
              .formatted(name, conclusion.about()));
    }
  }
}
