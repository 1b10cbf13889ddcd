package dev.guicheng.rules;

/** Two rules concluded different values for the same thing: a mistake in the rules. */
public final class RuleConflictException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  RuleConflictException(
      String attribute,
      String firstRule,
      Object firstValue,
      String secondRule,
      Object secondValue) {
    super(
        "%s: rule \"%s\" concludes %s, rule \"%s\" concludes %s"
            .formatted(attribute, firstRule, firstValue, secondRule, secondValue));
  }
}
