package dev.guicheng.rules.own;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a rule of a host's own says about itself.
 *
 * @param name its name
 * @param place file and line where it starts
 * @param area the area it belongs to: the last word of its package
 * @param clause the clause it cites
 * @param clausesOf the table whose rows carry the clauses, instead
 * @param overrides the name of the built-in rule that it replaces
 */
public record OwnRule(
    String name,
    String place,
    String area,
    Optional<String> clause,
    Optional<String> clausesOf,
    Optional<String> overrides) {
  /** Refuses nulls. */
  public OwnRule {
    requireNonNull(name, "name");
    requireNonNull(place, "place");
    requireNonNull(area, "area");
    requireNonNull(clause, "clause");
    requireNonNull(clausesOf, "clausesOf");
    requireNonNull(overrides, "overrides");
  }
}
