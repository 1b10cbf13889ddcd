package dev.guicheng.employment;

import dev.guicheng.employment.EmploymentPolicy.TrainingCost;
import java.math.BigDecimal;
import java.util.Optional;

/** What an employee who leaves pays back (CON-07, Y-23). */
public final class TrainingRecovery {
  private TrainingRecovery() {}

  /**
   * The training cost that is recovered and the other losses, exact. Of two amounts one that is not
   * told counts nothing.
   *
   * @return empty if neither amount is told, or the months are not and the cost is shared by them
   */
  public static Optional<ExactAmount> amount(LabourContract contract, TrainingCost recovery) {
    if (contract.trainingCost().isEmpty() && contract.otherLosses().isEmpty()) {
      return Optional.empty();
    }
    ExactAmount losses = ExactAmount.of(contract.otherLosses().orElse(BigDecimal.ZERO));
    BigDecimal cost = contract.trainingCost().orElse(BigDecimal.ZERO);
    return switch (recovery) {
      case FULL -> Optional.of(losses.plus(ExactAmount.of(cost)));
      case PRO_RATA -> share(contract, cost).map(losses::plus);
    };
  }

  /** Cost · months owed ÷ months agreed; nothing is owed once the months are served. */
  private static Optional<ExactAmount> share(LabourContract contract, BigDecimal cost) {
    if (contract.serviceMonths().isEmpty() || contract.agreedMonths().isEmpty()) {
      return Optional.empty();
    }
    int agreed = contract.agreedMonths().get();
    int owed = agreed - contract.serviceMonths().get();
    return Optional.of(
        owed <= 0
            ? ExactAmount.ZERO
            : new ExactAmount(cost.multiply(BigDecimal.valueOf(owed)), BigDecimal.valueOf(agreed)));
  }
}
