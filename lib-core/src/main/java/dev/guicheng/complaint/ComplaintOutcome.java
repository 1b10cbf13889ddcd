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

  /** Every class that applies; empty when undetermined. */
  List<ComplaintClass> classes();

  /** The evidence level used, also when it yields no class; absent without evidence. */
  Optional<ClassEvidence> decidedBy();

  /** Topics used. */
  List<String> topics();

  /** Keywords found in text. */
  List<String> keywords();

  /**
   * False only when CAUSE or TOPIC gave a class and no cause is unlisted; under
   * complaint.keywordClass=FINAL also when keywords give one class.
   */
  Optional<Boolean> needsReview();

  /** Ordered handling steps, class by class, ending in the callback. */
  List<Step> route();

  /** Dated duties. */
  List<Obligation> obligations();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableComplaintOutcome.Builder {}
}
