package dev.guicheng.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Resignation} question is answered. */
@Value.Immutable
public interface ResignationOutcome {
  /** Whether the employee may leave by articles 17 and 19; absent while that is not known. */
  Optional<Boolean> allowed();

  /** The notice needed, in days: the full notice while a ground is unconfirmed, 0 once it holds. */
  Optional<Integer> noticeDays();

  /** The first day on which the employee may leave. */
  Optional<LocalDate> earliestLeaveOn();

  /** Whether work and things are handed back (CON-05); absent while that is not known. */
  Optional<Boolean> cleared();

  /**
   * True where leaving is refused for want of approval alone, which present law does not ask for.
   */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableResignationOutcome.Builder {}
}
