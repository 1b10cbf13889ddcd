package dev.guicheng.benchmarks;

import dev.guicheng.benchmarks.Works.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of callbacks. */
public final class CallbackRow {
  private final int opensAfterMonths;
  private final int closesAfterMonths;
  private final int closesAfterDays;
  private final List<String> performers;

  /** Performers are separated by blanks; nothing stands for none. */
  public CallbackRow(
      int opensAfterMonths,
      int closesAfterMonths,
      int closesAfterDays,
      @Nullable String performers) {
    this.opensAfterMonths = opensAfterMonths;
    this.closesAfterMonths = closesAfterMonths;
    this.closesAfterDays = closesAfterDays;
    this.performers = performers == null ? List.of() : List.of(performers.split(" ", -1));
  }

  Plan plan(LocalDate finishedOn) {
    return new Plan(
        finishedOn.plusMonths(opensAfterMonths),
        finishedOn.plusMonths(closesAfterMonths).plusDays(closesAfterDays),
        performers);
  }
}
