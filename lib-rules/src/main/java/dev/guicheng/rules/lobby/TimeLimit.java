package dev.guicheng.rules.lobby;

import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Derived fact: by when something had to be done, and when it was.
 *
 * @param question the record
 * @param attribute where the record says when it was done
 * @param done when; empty if it was not, or that is not known
 * @param deadline by when
 */
public record TimeLimit(
    LobbyRecord question, String attribute, Optional<Moment> done, Deadline deadline) {
  /** The limit on the first answer. */
  public static TimeLimit response(LobbyRecord record, Deadline deadline) {
    return new TimeLimit(record, "respondedAt", record.respondedAt().map(Moment::at), deadline);
  }

  /** The limit on the plan for a complex matter. */
  public static TimeLimit plan(LobbyRecord record, Deadline deadline) {
    return new TimeLimit(record, "planAt", record.planAt().map(Moment::at), deadline);
  }

  /** Whether it was kept; what is not done is late once the limit is over at {@code asOf}. */
  public Optional<Boolean> kept() {
    return done.isPresent()
        ? done.flatMap(deadline::isMetBy)
        : question.asOf().filter(deadline::isOverAt).map(over -> false);
  }

  /** The last instant; empty for a limit in days. */
  public Optional<LocalDateTime> dueAt() {
    return deadline.dueAt();
  }
}
