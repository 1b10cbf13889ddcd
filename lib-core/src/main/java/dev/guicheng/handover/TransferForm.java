package dev.guicheng.handover;

import dev.guicheng.Problems;
import dev.guicheng.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of 住房移交验收交接表. */
@Value.Immutable
public interface TransferForm {
  /** OWNER and PROPERTY_COMPANY. */
  List<Role> signedBy();

  /** Copies made. */
  Optional<Integer> copies();

  /** 水表底数. */
  Optional<BigDecimal> water();

  /** 电表底数. */
  Optional<BigDecimal> electricity();

  /** 煤气表底数. */
  Optional<BigDecimal> gas();

  /** Unit has gas; absent = true. */
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
