package dev.guicheng.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Resignation} question is answered. */
@Value.Immutable
public interface ResignationOutcome {
  /** May leave by articles 17 and 19 (handover is CON-05). */
  Optional<Boolean> allowed();

  /** Notice needed; the full notice while a ground is unconfirmed, 0 once it holds. */
  Optional<Integer> noticeDays();

  /** First permitted day. */
  Optional<LocalDate> earliestLeaveOn();

  /** CON-05. */
  Optional<Boolean> cleared();

  /** Contradicts current law. */
  Optional<Boolean> legalConflict();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableResignationOutcome.Builder {}
}
