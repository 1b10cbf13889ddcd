package dev.guicheng.rules;

import dev.guicheng.Question;
import java.util.Optional;

/**
 * What a rule concludes about a question. Rules insert conclusions and nothing else; the engine
 * notes which rule inserted it, and takes the clause from that rule's {@code @clause}. A rule over
 * the rows of a table is marked {@code @clausesOf(table)} instead, and each conclusion names the
 * clause of its row.
 */
public abstract sealed class Conclusion
    permits Judgement, OutcomeValue, OutcomeEntry, StepDraft, ObligationDraft {
  private final Question<?> about;
  private final Optional<String> clause;

  Conclusion(Question<?> about, Optional<String> clause) {
    this.about = about;
    this.clause = clause;
  }

  /** The question it is about. */
  public final Question<?> about() {
    return about;
  }

  /** The clause of the table row it was read from; empty where the rule has a clause of its own. */
  final Optional<String> clause() {
    return clause;
  }
}
