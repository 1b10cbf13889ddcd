package dev.guicheng.rules;

import dev.guicheng.Question;

/**
 * What a rule concludes about a question. Rules insert conclusions and nothing else; the engine
 * notes which rule inserted it, and takes the clause from that rule's {@code @clause}.
 */
public abstract sealed class Conclusion
    permits Judgement, OutcomeValue, StepDraft, ObligationDraft {
  private final Question<?> about;

  Conclusion(Question<?> about) {
    this.about = about;
  }

  /** The question it is about. */
  public final Question<?> about() {
    return about;
  }
}
