package dev.guicheng.rules.records;

import dev.guicheng.manual.Deadline;
import dev.guicheng.records.ArchiveRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Derived fact: how long a record is kept.
 *
 * @param question the record
 * @param keepUntil the last day, inclusive
 */
public record Retention(ArchiveRecord question, LocalDate keepUntil) {
  /** Whether that day is over at the moment of asking; empty without such a moment. */
  public Optional<Boolean> isOver() {
    return question.asOf().map(Deadline.on(keepUntil)::isOverAt);
  }
}
