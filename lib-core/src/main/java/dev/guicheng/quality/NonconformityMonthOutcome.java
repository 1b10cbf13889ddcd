package dev.guicheng.quality;

import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link NonconformityMonth} question is answered. */
@Value.Immutable
public interface NonconformityMonthOutcome {
  /** Whether anything goes into the report. */
  Optional<Boolean> triggered();

  /**
   * What goes into the report: unqualified callbacks, then complaints, then repairs, each sorted by
   * household and matter.
   */
  List<Trigger> triggers();

  /**
   * Who acts next on the report: the service supervisor, who reviews it, then the director of the
   * management office; empty without a report.
   */
  Optional<Role> nextActor();

  /** Whether the report may go to the director: the service supervisor has reviewed it. */
  Optional<Boolean> mayGoToDirector();

  /**
   * The last day for the statistics, inclusive: the month's last day, or last workday if the policy
   * says so; empty without a month or where the calendar does not reach.
   */
  Optional<LocalDate> dueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableNonconformityMonthOutcome.Builder {}
}
