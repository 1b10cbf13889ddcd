package dev.guicheng.rectification;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a rectification is to be reported upward (DEF-09).
 *
 * @param question the record of the rectification
 * @param longPendingLimit until when it does not yet drag on; empty if that is not known
 */
public record Escalation(RectificationRecord question, Optional<Deadline> longPendingLimit) {
  /** Refuses nulls. */
  public Escalation {
    requireNonNull(question, "question");
    requireNonNull(longPendingLimit, "longPendingLimit");
  }

  /**
   * Whether it drags on, is below standard, or is not finished although its time is over. Empty if
   * it hangs on what {@link #missing()} names.
   */
  public Optional<Boolean> due() {
    if (question.longPending() || !question.standardMet().orElse(true)) {
      return Optional.of(true);
    }
    if (question.completed().orElse(false) || limits().isEmpty()) {
      return Optional.of(false);
    }
    if (question.asOf().isPresent() && !isOver()) {
      return Optional.of(false);
    }
    return missing().isEmpty() ? Optional.of(true) : Optional.empty();
  }

  /** The attributes that would tell whether it is unfinished after its time. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (question.completed().isEmpty()) {
      missing.add("completed");
    }
    if (question.asOf().isEmpty()) {
      missing.add("asOf");
    }
    return missing;
  }

  private boolean isOver() {
    return question.asOf().stream()
        .anyMatch(asOf -> limits().stream().anyMatch(limit -> limit.isOverAt(asOf)));
  }

  private List<Deadline> limits() {
    return Stream.concat(
            question.completeDueOn().map(Deadline::on).stream(), longPendingLimit.stream())
        .toList();
  }
}
