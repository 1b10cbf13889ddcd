package dev.guicheng.handover;

import dev.guicheng.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of the inspection papers. */
@Value.Immutable
public interface Inspection {
  /** 水表. */
  Optional<BigDecimal> water();

  /** 电表. */
  Optional<BigDecimal> electricity();

  /** 煤气表. */
  Optional<BigDecimal> gas();

  /** Unit has gas; absent = true. */
  Optional<Boolean> hasGas();

  /** 业主签名; false unless set. */
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
