package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value of one attribute of the outcome. */
public final class OutcomeValue extends Conclusion {
  private final String attribute;
  private final @Nullable Object value;

  OutcomeValue(Question<?> about, String attribute, Object value) {
    super(about, null);
    this.attribute = attribute;
    this.value = value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  String attribute() {
    return attribute;
  }

  /** The value, of an attribute that has one. */
  Object known() {
    return requireNonNull(value);
  }

  /** Null where the rule has nothing to say after all. */
  @Nullable Object value() {
    return value;
  }
}
