package dev.guicheng.rules.employment;

import dev.guicheng.employment.ContractParty;
import dev.guicheng.employment.LabourContract;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Derived fact: what one side owes the other under one clause.
 *
 * @param question the contract
 * @param party who owes
 * @param amount how much, in CNY; empty while not known
 */
public record Debt(LabourContract question, ContractParty party, Optional<BigDecimal> amount) {
  /** The months that sharing the training cost needs and that are not told. */
  public static String[] missingMonths(LabourContract contract) {
    return Stream.of(
            contract.agreedMonths().isEmpty() ? "agreedMonths" : "",
            contract.serviceMonths().isEmpty() ? "serviceMonths" : "")
        .filter(path -> !path.isEmpty())
        .toArray(String[]::new);
  }
}
