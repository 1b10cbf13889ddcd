package dev.guicheng.employment;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link LabourContract} question is answered. */
@Value.Immutable
public interface LabourContractOutcome {
  /** The state at the moment of asking; absent where that decides it and is not known. */
  Optional<ContractState> state();

  /** Whether somebody has to pay; absent while the amount is not known. */
  Optional<Boolean> liable();

  /** Who has to pay; absent where nobody has to, or each the other. */
  Optional<ContractParty> liableParty();

  /**
   * How much, in CNY with 2 places; absent while not known, and where each has to pay the other.
   */
  Optional<BigDecimal> liability();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourContractOutcome.Builder {}
}
