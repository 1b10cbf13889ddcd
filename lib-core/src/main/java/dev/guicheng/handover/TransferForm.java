package dev.guicheng.handover;

import dev.guicheng.Problems;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Snapshot of the transfer form of a move-in (住房移交验收交接表, MOV-04). An absent field is blank on the
 * paper, never unknown.
 */
@Value.Immutable
public interface TransferForm {
  /** Who signed; {@code OWNER} and {@code PROPERTY_COMPANY} must. */
  List<Role> signedBy();

  /** The copies made, 0 or more. */
  Optional<Integer> copies();

  /** The water meter's base reading (水表底数), 0 or more. */
  Optional<BigDecimal> water();

  /** The electricity meter's base reading (电表底数), 0 or more. */
  Optional<BigDecimal> electricity();

  /** The gas meter's base reading (煤气表底数), 0 or more. */
  Optional<BigDecimal> gas();

  /** Whether the unit is supplied with gas; absent means that it is. */
  Optional<Boolean> hasGas();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("TransferForm");
    problems.requireCount("copies", copies());
    problems.requireNotNegative("water", water());
    problems.requireNotNegative("electricity", electricity());
    problems.requireNotNegative("gas", gas());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableTransferForm.Builder {}
}
