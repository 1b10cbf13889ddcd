package dev.guicheng.employment;

import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LabourDispute} question is answered. */
@Value.Immutable
public interface LabourDisputeOutcome {
  /** By the governing rule. */
  Optional<Boolean> inTime();

  /** Last day by the manual. */
  Optional<LocalDate> dueOn();

  /** STATUTE only when the two rules give different results. */
  Optional<Governing> governing();

  /** Late by the manual, and the statute's window is not set or not yet over. */
  Optional<Boolean> legalConflict();

  /** Levels skipped. */
  List<Role> skipped();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourDisputeOutcome.Builder {}
}
