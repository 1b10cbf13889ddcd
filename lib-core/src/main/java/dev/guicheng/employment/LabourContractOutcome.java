package dev.guicheng.employment;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LabourContract} question is answered. */
@Value.Immutable
public interface LabourContractOutcome {
  /** On asOf. */
  Optional<ContractState> state();

  /** Somebody must pay. */
  Optional<Boolean> liable();

  /** Who. */
  Optional<ContractParty> liableParty();

  /** How much. */
  Optional<BigDecimal> liability();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourContractOutcome.Builder {}
}
