package dev.guicheng.rules.employment;

import static java.util.stream.Collectors.toSet;

import dev.guicheng.employment.ContractParty;
import dev.guicheng.employment.ExactAmount;
import dev.guicheng.employment.LabourContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Derived fact: what the debts of a contract come to. Where each side owes the other, who has to
 * pay and how much is left open: the manual does not set one off against the other.
 *
 * @param question the contract
 * @param liable whether somebody owes something; empty while not known
 * @param party who owes; empty if nobody does, or both
 * @param amount how much, in CNY with 2 places; empty while not known, and where both owe
 */
public record Liability(
    LabourContract question,
    Optional<Boolean> liable,
    Optional<ContractParty> party,
    Optional<BigDecimal> amount) {
  /** Adds up the debts of a contract. */
  public static Liability of(Debts debts) {
    LabourContract contract = debts.question();
    List<Debt> owed = debts.owed().stream().filter(debt -> !debt.isSettled()).toList();
    Set<ContractParty> parties = owed.stream().map(Debt::party).collect(toSet());
    if (parties.size() > 1) {
      return new Liability(contract, owes(owed), Optional.empty(), Optional.empty());
    }
    Optional<BigDecimal> total =
        owed.stream()
            .map(Debt::amount)
            .reduce(Optional.of(ExactAmount.ZERO), Liability::sum)
            .map(ExactAmount::rounded);
    Optional<Boolean> liable = total.map(amount -> amount.signum() > 0).or(() -> owes(owed));
    return new Liability(
        contract,
        liable,
        liable.orElse(false) ? parties.stream().findFirst() : Optional.empty(),
        total);
  }

  /** Something is owed once one of the debts is known; they are all more than nothing. */
  private static Optional<Boolean> owes(List<Debt> owed) {
    return owed.stream()
        .map(Debt::amount)
        .flatMap(Optional::stream)
        .map(amount -> true)
        .findFirst();
  }

  private static Optional<ExactAmount> sum(Optional<ExactAmount> one, Optional<ExactAmount> other) {
    return one.flatMap(known -> other.map(known::plus));
  }
}
