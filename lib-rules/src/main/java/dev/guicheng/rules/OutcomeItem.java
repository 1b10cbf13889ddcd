package dev.guicheng.rules;

import dev.guicheng.Question;
import java.util.Optional;

/** One element of a list of the outcome, to which several rules may contribute. */
public final class OutcomeItem extends Conclusion {
  private final String attribute;
  private final Object item;

  OutcomeItem(Question<?> about, String attribute, Object item) {
    super(about, Optional.empty());
    this.attribute = attribute;
    this.item = item;
  }

  String attribute() {
    return attribute;
  }

  Object item() {
    return item;
  }
}
