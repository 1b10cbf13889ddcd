package dev.guicheng.rules;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes about a question. Rules insert conclusions and nothing else; the engine
 * notes which rule inserted it, and takes the clause from that rule's {@code @clause}. A rule over
 * the rows of a table is marked {@code @clausesOf(table)} instead, and each conclusion names the
 * clause of its row.
 */
public abstract sealed class Conclusion
    permits Judgement, OutcomeValue, OutcomeEntry, StepDraft, ObligationDraft {
  private final Question<?> about;
  private final @Nullable String clause;
  private @Nullable RuleCitation rule;

  /**
   * @param clause the clause of the table row it was read from; null where the rule has its own
   */
  Conclusion(Question<?> about, @Nullable String clause) {
    this.about = about;
    this.clause = clause;
  }

  /** The question it is about. */
  public final Question<?> about() {
    return about;
  }

  /** Notes the rule that inserted it. */
  final void concludedBy(RuleCitation concluding) {
    this.rule = concluding;
  }

  /** The rule that inserted it. */
  final RuleCitation rule() {
    return requireNonNull(rule);
  }

  /** The clause of the table row it was read from; null where the rule has a clause of its own. */
  final @Nullable String clause() {
    return clause;
  }
}
