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
    return Optional.empty();
  }

  /** 考核合格. */
  Optional<Boolean> assessmentPassed();

  /** Contract signed. */
  Optional<Boolean> signed();

  /** 养老保险. */
  Optional<Boolean> pensionEnrolled();

  /** End date. */
  Optional<LocalDate> endsOn();

  /** Who agreed. */
  List<ContractParty> renewalAgreedBy();

  /** Moment of asking. */
  Optional<LocalDateTime> asOf();

  /** Who ended it one-sidedly. */
  Optional<ContractParty> endedBy();

  /** Paid by the company. */
  Optional<BigDecimal> trainingCost();

  /** Other losses. */
  Optional<BigDecimal> otherLosses();

  /** Months served of the agreed term. */
  Optional<Integer> serviceMonths();

  /** Agreed service months. */
  Optional<Integer> agreedMonths();

  /** Who broke it. */
  Optional<ContractParty> breachBy();

  /** Loss caused. */
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
