package dev.guicheng.repair;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A repair has been reported: of which class is it, by when is it due, and how does it go.
 *
 * <p>Kind {@code repair}. Instants are local to the property.
 */
@Value.Immutable
public interface Repair extends Question<RepairOutcome> {
  @Override
  default String kind() {
    return "repair";
  }

  /** The day it was reported, else the day somebody arrived. */
  @Override
  default Optional<LocalDate> policyDate() {
    return reportedAt().or(this::arrivedAt).map(LocalDateTime::toLocalDate);
  }

  /** When it was reported; the limits count from it (REP-01, REP-03). */
  Optional<LocalDateTime> reportedAt();

  /**
   * When somebody arrived; it counts only where the hours to finish start then (setting {@code
   * repair.urgent.completionFrom}).
   */
  Optional<LocalDateTime> arrivedAt();

  /**
   * What is broken, in the property's words; the faults listed under {@code repair.urgent.faults}
   * are urgent (REP-05).
   */
  Optional<String> fault();

  /** The class a person gave it; it goes before the fault, and REP-05 is then not judged. */
  Optional<RepairClass> repairClass();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRepair.Builder {}
}
