package dev.guicheng.callback;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What may not be said of the day and the instant on which something finished. */
final class FinishChecks {
  private FinishChecks() {}

  static void requireOneDay(
      Optional<LocalDate> finishedOn, Optional<LocalDateTime> finishedAt, Problems problems) {
    if (finishedOn.isPresent() && finishedAt.isPresent()) {
      problems.require(
          finishedOn.get().equals(finishedAt.get().toLocalDate()),
          "finishedOn",
          Reason.CONTRADICTION,
          "%s is not the day of finishedAt, %s",
          finishedOn.get(),
          finishedAt.get());
    }
  }
}
