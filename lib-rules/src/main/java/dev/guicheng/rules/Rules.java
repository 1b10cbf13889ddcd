package dev.guicheng.rules;

import static java.util.stream.Collectors.toMap;

import dev.guicheng.SiteClause;
import dev.guicheng.rules.own.OwnProblems;
import dev.guicheng.rules.own.OwnRule;
import dev.guicheng.rules.own.OwnRuleSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * The compiled rules by kind; shared by engines that differ in books and calendars only.
 *
 * @param set what they were loaded from
 * @param byKind each kind's area with its rules
 * @param siteClauses the site's clauses that own rules may cite, by id
 */
record Rules(RuleSet set, Map<String, AreaRules> byKind, Map<String, SiteClause> siteClauses) {
  /** An area and its compiled rules. */
  record AreaRules(Area area, RuleBase base) {}

  /** The built-in rules: loaded once. */
  private static final class BuiltIn {
    private static final Map<String, AreaRules> BY_AREA =
        Areas.ALL.stream()
            .collect(
                toMap(
                    Area::name,
                    area ->
                        new AreaRules(
                            area, RuleBase.of(area, CompiledRules.builtIn().of(area.name())))));
    private static final Rules RULES = of(RuleSet.builtIn(), BY_AREA.values(), List.of());
  }

  /** Rules from areas. */
  private static Rules of(
      RuleSet set, Collection<AreaRules> areas, Collection<SiteClause> siteClauses) {
    Map<String, AreaRules> byKind = new HashMap<>();
    areas.forEach(
        rules -> rules.area().assemblers().keySet().forEach(kind -> byKind.put(kind, rules)));
    return new Rules(
        set,
        Map.copyOf(byKind),
        siteClauses.stream().collect(toMap(SiteClause::id, Function.identity())));
  }

  /**
   * Loads a rule set, compiling what is not built in.
   *
   * @throws dev.guicheng.InvalidInputException naming everything that is wrong with own rules
   * @throws IllegalStateException if own rules are to be compiled and the compiler is absent
   */
  static Rules load(RuleSet set) {
    if (set.files().isEmpty()) {
      return BuiltIn.RULES;
    }
    CompilerPresence.require(set);
    OwnProblems problems = new OwnProblems();
    OwnRuleSet own =
        OwnRuleSet.read(
            set.files(),
            Areas.ALL.stream().flatMap(area -> area.kinds().stream()).toList(),
            problems);
    new OwnRuleChecks(BuiltIn.BY_AREA, own.clauses(), problems).check(own.rules());
    List<Model> models = own.compile();
    problems.throwIfAny();
    return of(
        set,
        BuiltIn.BY_AREA.values().stream()
            .map(rules -> extended(rules, own.rules(), models))
            .toList(),
        own.clauses());
  }

  private static AreaRules extended(AreaRules builtIn, List<OwnRule> own, List<Model> models) {
    String area = builtIn.area().name();
    List<Model> more =
        models.stream()
            .filter(
                model ->
                    model.getPackageName().endsWith("." + area)
                        || model.getPackageName().equals(area))
            .toList();
    if (more.isEmpty()) {
      return builtIn;
    }
    Set<String> overridden =
        own.stream()
            .filter(rule -> rule.area().equals(area))
            .flatMap(rule -> rule.overrides().stream())
            .collect(Collectors.toUnmodifiableSet());
    Stream<Model> kept =
        CompiledRules.builtIn().of(area).stream().map(model -> new ModelWithout(model, overridden));
    return new AreaRules(
        builtIn.area(), RuleBase.of(builtIn.area(), Stream.concat(kept, more.stream()).toList()));
  }
}
