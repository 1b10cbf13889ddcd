package dev.guicheng.rules;

import dev.guicheng.Question;

/** One entry of a list in the outcome. */
public final class OutcomeEntry extends Conclusion {
  private final String attribute;
  private final int position;
  private final Object value;

  OutcomeEntry(Question<?> about, String attribute, int position, Object value) {
    super(about, null);
    this.attribute = attribute;
    this.position = position;
    this.value = value;
  }

  String attribute() {
    return attribute;
  }

  int position() {
    return position;
  }

  Object value() {
    return value;
  }
}
