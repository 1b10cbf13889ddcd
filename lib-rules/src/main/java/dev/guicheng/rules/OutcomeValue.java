package dev.guicheng.rules;

import dev.guicheng.Question;
import java.util.Optional;

/** The value of one attribute of the outcome. */
public final class OutcomeValue extends Conclusion {
  private final String attribute;
  private final Optional<?> value;

  OutcomeValue(Question<?> about, String attribute, Object value) {
    super(about, Optional.empty());
    this.attribute = attribute;
    this.value = value instanceof Optional<?> optional ? optional : Optional.of(value);
  }

  String attribute() {
    return attribute;
  }

  /** Empty where the rule has nothing to say after all. */
  Optional<?> value() {
    return value;
  }
}
