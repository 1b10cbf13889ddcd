package dev.guicheng.employment;

import dev.guicheng.Problems;
import dev.guicheng.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state of a contract and what is owed when it ends.
 *
 * <p>Kind {@code labour-contract}.
 */
@Value.Immutable
public interface LabourContract extends Question<LabourContractOutcome> {
  @Override
  default String kind() {
    return "labour-contract";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return asOf().map(LocalDateTime::toLocalDate).or(this::endsOn);
  }

  /** Whether the employee passed the assessment. */
  Optional<Boolean> assessmentPassed();

  /** Whether the contract is signed. */
  Optional<Boolean> signed();

  /** Whether the company enrolled the employee in pension insurance. */
  Optional<Boolean> pensionEnrolled();

  /** The last day of the contract, inclusive. */
  Optional<LocalDate> endsOn();

  /** Who agreed to renew it. */
  List<ContractParty> renewalAgreedBy();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Who ended it one-sidedly, if anybody. */
  Optional<ContractParty> endedBy();

  /** The cost of training that the company paid, in CNY. */
  Optional<BigDecimal> trainingCost();

  /** The company's other losses, in CNY. */
  Optional<BigDecimal> otherLosses();

  /** Months served of those agreed upon for the training. */
  Optional<Integer> serviceMonths();

  /** Months of service agreed upon for the training. */
  Optional<Integer> agreedMonths();

  /** Who broke the contract, if anybody. */
  Optional<ContractParty> breachBy();

  /** The loss that the breach caused, in CNY. */
  Optional<BigDecimal> loss();

  /** Refuses what contradicts itself, all problems at once. */
  @Value.Check
  default void check() {
    Problems problems = new Problems("LabourContract");
    problems.requireNotNegative("trainingCost", trainingCost());
    problems.requireNotNegative("otherLosses", otherLosses());
    problems.requireCount("serviceMonths", serviceMonths());
    problems.requireCount("agreedMonths", agreedMonths());
    problems.requireNotNegative("loss", loss());
    problems.throwIfAny();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLabourContract.Builder {}
}
