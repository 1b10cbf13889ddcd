package dev.guicheng.rules;

import static java.util.stream.Collectors.toSet;

import dev.guicheng.Reason;
import dev.guicheng.SiteClause;
import dev.guicheng.Suggestion;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import dev.guicheng.rules.Rules.AreaRules;
import dev.guicheng.rules.own.OwnProblems;
import dev.guicheng.rules.own.OwnRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks own rules against the built-in ones: names, clauses and what they replace. */
final class OwnRuleChecks {
  private final Map<String, AreaRules> builtIn;
  private final Set<String> clauses = new HashSet<>(Manual.statuteIds());
  private final OwnProblems problems;
  private final Map<String, OwnRule> byName = new HashMap<>();
  private final Map<String, OwnRule> byOverridden = new HashMap<>();

  OwnRuleChecks(
      Map<String, AreaRules> builtIn, List<SiteClause> siteClauses, OwnProblems problems) {
    this.builtIn = builtIn;
    this.problems = problems;
    Manual.clauses().stream().map(Clause::id).forEach(clauses::add);
    siteClauses.stream().map(SiteClause::id).forEach(clauses::add);
  }

  void check(Collection<OwnRule> rules) {
    for (OwnRule rule : rules) {
      checkName(rule);
      rule.clause().ifPresent(clause -> checkClause(rule, clause));
      AreaRules area = builtIn.get(rule.area());
      if (area != null) {
        rule.clausesOf().ifPresent(table -> checkTable(rule, table, area.area()));
        rule.overrides().ifPresent(name -> checkOverridden(rule, name, area));
      }
    }
  }

  private void checkName(OwnRule rule) {
    OwnRule earlier = byName.putIfAbsent(rule.name(), rule);
    if (earlier != null) {
      problems.add(rule, Reason.DUPLICATE, "already stands at %s", earlier.place());
    }
    if (areaOf(rule.name()).isPresent()) {
      problems.add(
          rule,
          Reason.DUPLICATE,
          "has the name of a built-in rule%nMaybe name it otherwise, and add @overrides(\"%s\")?",
          rule.name());
    }
  }

  private void checkClause(OwnRule rule, String clause) {
    if (!clauses.contains(clause)) {
      problems.add(
          rule,
          Reason.UNKNOWN_VALUE,
          "cites clause %s, which neither the manual nor clauses.tsv has%s",
          clause,
          Suggestion.maybe(clause, clauses));
    }
  }

  private void checkTable(OwnRule rule, String table, Area area) {
    if (!area.tables().containsKey(table)) {
      problems.add(
          rule,
          Reason.UNKNOWN_VALUE,
          "cites the clauses of table %s, which area %s does not have%s",
          table,
          area.name(),
          Suggestion.maybe(table, area.tables().keySet()));
    }
  }

  private void checkOverridden(OwnRule rule, String name, AreaRules area) {
    Set<String> names = names(area);
    if (!names.contains(name)) {
      problems.add(
          rule,
          Reason.UNKNOWN_VALUE,
          "overrides \"%s\", which is no built-in rule of area %s%s",
          name,
          rule.area(),
          areaOf(name)
              .map("%nMaybe the package should end with %s?"::formatted)
              .orElseGet(() -> Suggestion.maybe(name, names)));
    }
    OwnRule earlier = byOverridden.putIfAbsent(name, rule);
    if (earlier != null) {
      problems.add(
          rule,
          Reason.CONTRADICTION,
          "overrides \"%s\", as does rule \"%s\" at %s",
          name,
          earlier.name(),
          earlier.place());
    }
  }

  private Optional<String> areaOf(String name) {
    return builtIn.entrySet().stream()
        .filter(entry -> names(entry.getValue()).contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> names(AreaRules area) {
    return area.base().citations().stream().map(RuleCitation::name).collect(toSet());
  }
}
