package dev.guicheng.rules.employment;

import dev.guicheng.employment.LabourContract;
import java.util.ArrayList;
import java.util.List;

/**
 * Derived fact: what the sides of a contract owe each other.
 *
 * @param question the contract
 * @param owed in no order
 */
public record Debts(LabourContract question, List<Debt> owed) {
  /** Copies the list. */
  public Debts {
    owed = List.copyOf(owed);
  }

  /** One debt. */
  public static Debts of(LabourContract question, Debt debt) {
    return new Debts(question, List.of(debt));
  }

  /** No debt so far. */
  public static Debts none(LabourContract question) {
    return new Debts(question, List.of());
  }

  /** These debts and a further one. */
  public Debts and(Debt further) {
    List<Debt> more = new ArrayList<>(owed);
    more.add(further);
    return new Debts(question, more);
  }
}
