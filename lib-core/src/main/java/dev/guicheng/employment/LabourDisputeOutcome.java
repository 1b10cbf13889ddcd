package dev.guicheng.employment;

import dev.guicheng.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LabourDispute} question is answered. */
@Value.Immutable
public interface LabourDisputeOutcome {
  /** Whether the application came in time by what governs. */
  Optional<Boolean> inTime();

  /** The last day by the manual, inclusive. */
  Optional<LocalDate> dueOn();

  /** What governs: the statute only where its window is set and gives another result. */
  Optional<Governing> governing();

  /** True where it is late by the manual, and the statute's window is not set or not yet over. */
  Optional<Boolean> legalConflict();

  /** The superiors that were skipped. */
  List<Role> skipped();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourDisputeOutcome.Builder {}
}
