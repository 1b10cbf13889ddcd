package dev.guicheng.rules.employment;

import dev.guicheng.employment.ContractParty;
import dev.guicheng.employment.LabourContract;
import dev.guicheng.employment.TrainingRecovery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
  /** Adds up the debts of a contract, given as {@link Debt}s. */
  public static Liability of(LabourContract contract, List<?> debts) {
    List<Debt> owed =
        debts.stream()
            .map(Debt.class::cast)
            .filter(debt -> debt.amount().filter(amount -> amount.signum() == 0).isEmpty())
            .toList();
    if (owed.isEmpty()) {
      return new Liability(
          contract,
          Optional.of(false),
          Optional.empty(),
          Optional.of(TrainingRecovery.money(BigDecimal.ZERO)));
    }
    boolean known = owed.stream().anyMatch(debt -> debt.amount().isPresent());
    boolean oneSided = owed.stream().map(Debt::party).distinct().count() == 1;
    return new Liability(
        contract,
        known ? Optional.of(true) : Optional.empty(),
        known && oneSided ? Optional.of(owed.get(0).party()) : Optional.empty(),
        oneSided ? total(owed) : Optional.empty());
  }

  private static Optional<BigDecimal> total(List<Debt> owed) {
    return owed.stream()
        .map(Debt::amount)
        .reduce((sum, other) -> sum.flatMap(known -> other.map(known::add)))
        .flatMap(sum -> sum.map(TrainingRecovery::money));
  }
}
