package dev.guicheng.benchmarks;

import dev.guicheng.benchmarks.Works.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something finished, and how it is called back. */
public final class Finished {
  private final String event;
  private final String severity;
  private final LocalDate finishedOn;
  private @Nullable Plan plan;

  Finished(String event, String severity, LocalDate finishedOn) {
    this.event = event;
    this.severity = severity;
    this.finishedOn = finishedOn;
  }

  /** What finished. */
  public String getEvent() {
    return event;
  }

  /** How grave it was. */
  public String getSeverity() {
    return severity;
  }

  /** Plans it between so many days. */
  public void plan(int opens, int closes, List<String> performers) {
    plan = new Plan(finishedOn.plusDays(opens), finishedOn.plusDays(closes), performers);
  }

  /** Plans it between so many months. */
  public void planMonths(int opens, int closes, List<String> performers) {
    plan = new Plan(finishedOn.plusMonths(opens), finishedOn.plusMonths(closes), performers);
  }

  @Nullable Plan planned() {
    return plan;
  }
}
