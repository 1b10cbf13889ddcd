package dev.guicheng.quality;

import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link NonconformityMonth} question is answered. */
@Value.Immutable
public interface NonconformityMonthOutcome {
  /** Anything to report. */
  Optional<Boolean> triggered();

  /** What. */
  List<Trigger> triggers();

  /** Next to act on the report: SERVICE_SUPERVISOR, once reviewed MANAGEMENT_OFFICE_DIRECTOR. */
  Optional<Role> nextActor();

  /** Reviewed. */
  Optional<Boolean> mayGoToDirector();

  /** Last day of month. */
  Optional<LocalDate> dueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableNonconformityMonthOutcome.Builder {}
}
