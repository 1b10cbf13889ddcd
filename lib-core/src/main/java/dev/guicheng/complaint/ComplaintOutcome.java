package dev.guicheng.complaint;

import dev.guicheng.ComplaintClass;
import dev.guicheng.Obligation;
import dev.guicheng.Step;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Complaint} question is answered. */
@Value.Immutable
public interface ComplaintOutcome {
  /** What to say first, in order. */
  List<Courtesy> opening();

  /** Every class that applies, in the order of the classes; empty when none can be told. */
  List<ComplaintClass> classes();

  /**
   * The evidence that was used, also when it yields no class; absent without evidence: no cause, no
   * topic, no keyword found.
   */
  Optional<ClassEvidence> decidedBy();

  /** The topics used, in the order of their first keyword; empty where causes are established. */
  List<String> topics();

  /**
   * The keywords found in the text, in the order of their first occurrence; empty where a cause or
   * a topic is the evidence, because the text is not read then.
   */
  List<String> keywords();

  /**
   * Whether a person must confirm the class. False only when a cause or the topic gave a class and
   * no cause is unlisted; under {@code complaint.keywordClass=FINAL} also when keywords give
   * exactly one class. Always given.
   */
  Optional<Boolean> needsReview();

  /** The handling steps in order, class by class, ending in one callback; empty without a class. */
  List<Step> route();

  /** Who does what by when, besides the route, in the order of the clauses. */
  List<Obligation> obligations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaintOutcome.Builder {}
}
