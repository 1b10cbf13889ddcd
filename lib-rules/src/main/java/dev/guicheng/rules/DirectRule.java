package dev.guicheng.rules;

import java.util.List;
import java.util.Optional;
import org.drools.model.Rule;

/**
 * A rule that starts from one fact and else reads only globals and lists, as nearly all do: what
 * Drools compiled from its DRL, run without a session.
 *
 * @param name the rule's name
 * @param type the type of the fact that it starts from
 * @param first what is done with such a fact
 * @param leading the number of the test of the fact that comes first, less than zero if none does
 * @param frameSize how many values it deals with
 */
record DirectRule(String name, Class<?> type, Step first, int leading, int frameSize) {
  DirectRule(String name, Class<?> type, Step first, int frameSize) {
    this(name, type, first, first instanceof Step.FactTest test ? test.number() : -1, frameSize);
  }

  private static final List<Rule.Attribute<?>> ATTRIBUTES =
      List.of(
          Rule.Attribute.NO_LOOP,
          Rule.Attribute.LOCK_ON_ACTIVE,
          Rule.Attribute.ENABLED,
          Rule.Attribute.AUTO_FOCUS,
          Rule.Attribute.SALIENCE,
          Rule.Attribute.AGENDA_GROUP,
          Rule.Attribute.ACTIVATION_GROUP,
          Rule.Attribute.RULEFLOW_GROUP,
          Rule.Attribute.DURATION,
          Rule.Attribute.TIMER,
          Rule.Attribute.CALENDARS,
          Rule.Attribute.DATE_EFFECTIVE,
          Rule.Attribute.DATE_EXPIRES);

  /** The rule, unless it joins facts, accumulates, controls the agenda or needs other globals. */
  static Optional<DirectRule> of(Rule rule, RuleCitation citation, SharedTests shared) {
    try {
      NeedsSessionException.unless(
          ATTRIBUTES.stream().allMatch(attribute -> isDefault(rule, attribute))
              && rule.getConsequences().size() == 1
              && rule.getDefaultConsequence().isUsingDrools()
              && !rule.getDefaultConsequence().isBreaking());
      return Optional.of(new RuleCompilation(rule, citation, shared).compile());
    } catch (NeedsSessionException joins) {
      return Optional.empty();
    }
  }

  private static <T> boolean isDefault(Rule rule, Rule.Attribute<T> attribute) {
    T value = rule.getAttribute(attribute);
    return value == null || value.equals(attribute.getDefaultValue());
  }
}
