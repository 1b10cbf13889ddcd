package dev.guicheng.repair;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A repair has been reported: class, deadlines, procedure.
 *
 * <p>Kind {@code repair}.
 */
@Value.Immutable
public interface Repair extends Question<RepairOutcome> {
  @Override
  default String kind() {
    return "repair";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** When reported. */
  Optional<LocalDateTime> reportedAt();

  /** Only for repair.urgent.completionFrom=ARRIVAL. */
  Optional<LocalDateTime> arrivedAt();

  /** Key of repair.urgent.faults or other. */
  Optional<String> fault();

  /** Human input; overrides fault (REP-05 then has no finding). */
  Optional<RepairClass> repairClass();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepair.Builder {}
}
