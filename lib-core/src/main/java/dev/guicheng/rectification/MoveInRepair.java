package dev.guicheng.rectification;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import java.util.Optional;

/**
 * How making good the defects found at move-in stands to its limit (DEF-10).
 *
 * @param question the record of the rectification
 * @param deadline by when they are made good
 */
public record MoveInRepair(RectificationRecord question, Deadline deadline) {
  /** Refuses nulls. */
  public MoveInRepair {
    requireNonNull(question, "question");
    requireNonNull(deadline, "deadline");
  }

  /** When the defects were made good, if they were. */
  public Optional<Moment> fixed() {
    return question.fixedAt().map(Moment::at);
  }

  /**
   * Whether they were made good after the deadline, or are not although it is over; empty if they
   * may still be made good in time.
   */
  public Optional<Boolean> late() {
    return fixed()
        .flatMap(deadline::isMetBy)
        .map(met -> !met)
        .or(() -> question.asOf().filter(deadline::isOverAt).map(asOf -> true));
  }

  /** It is a special case, and it was reported in time. */
  public boolean reportedSpecialCase() {
    return question.specialCase() && question.specialCaseReported().orElse(false);
  }

  /** It is a special case, and it is not known whether it was reported. */
  public boolean perhapsReported() {
    return question.specialCase() && question.specialCaseReported().isEmpty();
  }
}
