package dev.guicheng.rules;

/**
 * A rule and the clause it cites.
 *
 * @param name the rule's name
 * @param clause the value of its {@code @clause}
 */
record RuleCitation(String name, String clause) {}
