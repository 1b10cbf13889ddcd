package dev.guicheng.rules.quality;

import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.Recurrence;
import dev.guicheng.quality.RepeatTrigger;
import dev.guicheng.quality.Trigger;
import java.util.List;

/**
 * Derived fact: how often things of one sort happened, as the month's report counts them.
 *
 * @param question the month it is about
 * @param trigger the sort
 * @param counted by household and matter, sorted
 */
public record Recurrences(
    NonconformityMonth question, RepeatTrigger trigger, List<Recurrence> counted) {
  /** Copies the list. */
  public Recurrences {
    counted = List.copyOf(counted);
  }

  /** Those that happened at least so often. */
  public Recurrences atLeast(int often) {
    return new Recurrences(
        question,
        trigger,
        counted.stream().filter(recurrence -> recurrence.count() >= often).toList());
  }

  /** Whether nothing happened so often. */
  public boolean isEmpty() {
    return counted.isEmpty();
  }

  /** The largest count; 0 if there is none. */
  public int highestCount() {
    return counted.stream().mapToInt(Recurrence::count).max().orElse(0);
  }

  /** What goes into the report under a clause. */
  public List<Trigger> triggers(String clause) {
    return counted.stream()
        .map(
            recurrence ->
                Trigger.builder()
                    .trigger(trigger)
                    .household(recurrence.household())
                    .matter(recurrence.matter())
                    .count(recurrence.count())
                    .clause(clause)
                    .build())
        .toList();
  }
}
