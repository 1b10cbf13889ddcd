package dev.guicheng.handover;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Snapshot of the acceptance form (交楼验收表) that the owner fills in during the inspection (HND-09).
 * An absent field is blank on the paper, never unknown.
 */
@Value.Immutable
public interface Inspection {
  /** The water meter's reading (水表), 0 or more. */
  Optional<BigDecimal> water();

  /** The electricity meter's reading (电表), 0 or more. */
  Optional<BigDecimal> electricity();

  /** The gas meter's reading (煤气表), 0 or more. */
  Optional<BigDecimal> gas();

  /** Whether the unit is supplied with gas; absent means that it is. */
  Optional<Boolean> hasGas();

  /** The owner signed (业主签名); false unless set. */
  @Value.Default
  default boolean ownerSigned() {
    return false;
  }

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("Inspection");
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
  final class Builder extends ImmutableInspection.Builder {}
}
