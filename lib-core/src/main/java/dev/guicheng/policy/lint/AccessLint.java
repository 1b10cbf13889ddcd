package dev.guicheng.policy.lint;

import static dev.guicheng.lobby.LobbyPolicy.ACCESS;
import static dev.guicheng.policy.lint.LintQuestion.ask;

import dev.guicheng.lobby.Person;
import dev.guicheng.policy.PolicyBook;
import java.util.Map;
import java.util.function.Consumer;

/** The access table: rows that replace rules of the manual, and rows that stop nobody. */
final class AccessLint {
  /** Persons whom rules of the manual decide as long as they have no row, and its clauses. */
  private static final Map<Person, String> DECIDED_BY_RULES =
      Map.of(
          Person.KNOWN_RESIDENT, "LOB-01, LOB-02",
          Person.CLAIMED_RESIDENT, "LOB-03, LOB-04, LOB-05",
          Person.COMPANY_LEADER, "LOB-06",
          Person.VISITOR, "LOB-08, LOB-09");

  private AccessLint() {}

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    book.lobby()
        .access()
        .forEach(
            (person, row) -> {
              String clauses = DECIDED_BY_RULES.get(new Person(person));
              if (clauses != null) {
                found.accept(
                    LintFinding.of(LintRule.ACCESS_REPLACES_RULES, person, clauses)
                        .at(ACCESS, person)
                        .shownBy(entry(person)));
              }
              if (row.needs().isEmpty()) {
                found.accept(
                    LintFinding.of(LintRule.ACCESS_UNCONDITIONAL, person)
                        .at(ACCESS, person)
                        .shownBy(entry(person)));
              }
            });
  }

  private static LintQuestion entry(String person) {
    return ask("lobby-entry", "person", person);
  }
}
