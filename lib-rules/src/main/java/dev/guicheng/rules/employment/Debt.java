package dev.guicheng.rules.employment;

import dev.guicheng.employment.ContractParty;
import dev.guicheng.employment.ExactAmount;
import dev.guicheng.employment.LabourContract;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one side owes the other under one clause.
 *
 * @param party who owes
 * @param amount how much; empty while not known
 */
public record Debt(ContractParty party, Optional<ExactAmount> amount) {
  /** Whether nothing is owed. */
  public boolean isSettled() {
    return amount.filter(known -> !known.isPositive()).isPresent();
  }

  /** The months that sharing the training cost needs and that are not told. */
  public static String[] missingMonths(LabourContract contract) {
    return Stream.of(
            contract.agreedMonths().isEmpty() ? "agreedMonths" : "",
            contract.serviceMonths().isEmpty() ? "serviceMonths" : "")
        .filter(path -> !path.isEmpty())
        .toArray(String[]::new);
  }
}
