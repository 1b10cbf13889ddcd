package dev.guicheng.repair;

import static java.util.Objects.requireNonNull;

import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How the completion of a repair stands to its limit, and to what the owner was promised.
 *
 * @param question the record of the repair
 * @param limit by when it is finished, without regard to a promise; empty if that is not known
 */
public record Completion(RepairRecord question, Optional<Deadline> limit) {
  /** Refuses nulls. */
  public Completion {
    requireNonNull(question, "question");
    requireNonNull(limit, "limit");
  }

  /**
   * Whether it was finished after its limit, or is not finished although the limit is over: by the
   * instants where they tell, else as the host says. Empty if neither tells, or it may still be
   * finished in time.
   */
  public Optional<Boolean> late() {
    return byInstants()
        .or(() -> question.onTime().map(onTime -> !onTime))
        .or(() -> isOver() ? Optional.of(true) : Optional.empty());
  }

  /** The opposite of {@link #late()}. */
  public Optional<Boolean> inTime() {
    return late().map(late -> !late);
  }

  /**
   * Whether the delay was explained and the promise is kept: finished by the promised instant, or
   * not finished while that is not over. Empty if it hangs on whether the delay was explained.
   */
  public Optional<Boolean> excused() {
    if (question.promisedAt().filter(this::isKept).isEmpty()) {
      return Optional.of(false);
    }
    return question.explained();
  }

  private boolean isKept(LocalDateTime promisedAt) {
    return question
        .completedAt()
        .or(question::asOf)
        .map(instant -> !instant.isAfter(promisedAt))
        .orElse(true);
  }

  private Optional<Boolean> byInstants() {
    return limit.flatMap(
        deadline ->
            question
                .completedAt()
                .flatMap(completedAt -> deadline.isMetBy(Moment.at(completedAt)))
                .map(met -> !met));
  }

  private boolean isOver() {
    return question.completedAt().isEmpty()
        && limit.isPresent()
        && question.asOf().filter(limit.get()::isOverAt).isPresent();
  }
}
